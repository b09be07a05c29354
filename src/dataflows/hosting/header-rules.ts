/** Headers of the paths that a pattern matches; `*` stands for anything. No path is matched by two rules with one header. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Hash of the script that stands in all pages of the site; a test holds it against that script. */
export const FIRST_SCRIPT = 'sha256-97XHnNsWVRBgNdr/0DmhSIlUWUtMMqwJT3GGlXhdmIY=';

/** Hash of the script that stands in the pages of the databank and of comparing; held as the first. */
export const EARLY_SCRIPT = 'sha256-FZ8YbMICvoySI3u2pCH54f5fEc4fW72Ljw8DIrdQI/A=';

/**
 * The site loads nothing from elsewhere. No text becomes markup or script but what the policy `charts` passes: the site's own
 * drawings. Any page may show one of ours in a frame, since that is how charts are embedded: nobody is known to the site,
 * and nothing can be done here in a reader's name.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' '${FIRST_SCRIPT}' '${EARLY_SCRIPT}'`,
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types charts',
].join('; ');

/** How long files may be kept: versions and hashed files for ever, pointers for five minutes. */
export const CACHING = {
  fixed: 'public, max-age=31536000, immutable',
  pointer: 'public, max-age=300, stale-while-revalidate=86400',
} as const;

/** Data may be read by the scripts of any page, with its ranges. */
export const CROSS_ORIGIN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Content-Length, Content-Range, ETag',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
};

/** Headers that go with every answer. */
export const STRICT_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** What a host of the site and its data should send, by path. */
export const HEADER_RULES: readonly HeaderRule[] = [
  { pattern: '/*', headers: STRICT_HEADERS },
  { pattern: '/data/*', headers: CROSS_ORIGIN },
  { pattern: '/data/v/*', headers: { 'cache-control': CACHING.fixed } },
  { pattern: '/data/changes/*', headers: { 'cache-control': CACHING.fixed } },
  { pattern: '/_astro/*', headers: { 'cache-control': CACHING.fixed } },
  ...['latest.json', 'versions.json', 'mirrors.json', 'catalog.ttl', 'catalog.jsonld'].map(name => ({
    pattern: `/data/${name}`,
    headers: { 'cache-control': CACHING.pointer },
  })),
];

/** The headers of one path: those of all rules that match it. */
export const headersOf = (path: string): Record<string, string> =>
  Object.assign(
    {},
    ...HEADER_RULES.filter(({ pattern }) => matches(pattern, path)).map(({ headers }) => headers),
  ) as Record<string, string>;

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
