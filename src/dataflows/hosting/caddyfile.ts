import { CACHING, CROSS_ORIGIN, STRICT_HEADERS } from './header-rules.ts';

/** A site block for Caddy 2; precompressed files are sent where they lie beside the plain ones. */
export const caddyfile = (): string => `# Caddy: put this into your Caddyfile, with your own name and root.
example.org {
	root * /srv/jobindsats
	file_server {
		precompressed br gzip
	}

	@data path_regexp /data/.
	@fixed path_regexp (/data/(v|changes)/[^/]+/?.|/_astro/.)
	@pointer path_regexp /data/((latest|versions|mirrors)\\.json|catalog\\.(ttl|jsonld))$
	@parquet path *.parquet

	header {
${lines(STRICT_HEADERS)}	}
	header @data {
${lines(CROSS_ORIGIN)}	}
	header @fixed Cache-Control "${CACHING.fixed}"
	header @pointer Cache-Control "${CACHING.pointer}"
	header @parquet Content-Type application/vnd.apache.parquet

	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `\t\t${name} "${value}"\n`)
    .join('');
