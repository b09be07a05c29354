import { CACHING, CROSS_ORIGIN, STRICT_HEADERS } from './header-rules.ts';
import { MEDIA_TYPES } from './media-types.ts';

/**
 * A server for nginx, to be included within `http`: works for the site's root and for a sub-folder. Precompressed files
 * are sent where they lie beside the plain ones; binary files are never compressed, so that ranges of them hold.
 */
export const nginxConf = (): string => `# nginx: put this into conf.d/, with your own root, name and certificate.
map "$status $uri" $jobindsats_caching {
  "~^(200|206|304) .*/data/(v|changes)/[^/]+/?." "${CACHING.fixed}";
  "~^(200|206|304) .*/_astro/." "${CACHING.fixed}";
  "~^(200|206|304) .*/data/((latest|versions|mirrors)\\.json|catalog\\.(ttl|jsonld))$" "${CACHING.pointer}";
  default "no-cache";
}
${Object.entries(CROSS_ORIGIN)
  .map(([name, value]) => `map $uri $${variable(name)} {\n  ~/data/. "${value}";\n  default "";\n}\n`)
  .join('')}
server {
  listen 80;
  root /srv/jobindsats;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  charset_types text/html text/css text/csv text/javascript text/markdown text/plain text/turtle text/calendar application/yaml;

  default_type text/plain;
  types {
${typeLines()}  }

  gzip_static on;
  gzip_vary on;
  # brotli_static on;   with the brotli module

  add_header Cache-Control $jobindsats_caching always;
${Object.keys(CROSS_ORIGIN)
  .map(name => `  add_header ${name} $${variable(name)} always;\n`)
  .join('')}${Object.entries(STRICT_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  .join('')}
  location / {
    try_files $uri $uri/ =404;
  }
}
`;

const variable = (name: string): string => `jobindsats_${name.replaceAll('-', '_')}`;

function typeLines(): string {
  return Object.entries(MEDIA_TYPES)
    .map(([ending, type]) => `    ${type.split(';')[0]} ${ending.slice(1)};\n`)
    .join('');
}
