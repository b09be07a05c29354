import type { OutgoingHttpHeaders } from 'node:http';

/** The site loads nothing from elsewhere and is put into no other page's frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Headers that go with every answer. */
export const STRICT_HEADERS: OutgoingHttpHeaders = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** How long a path may be kept, and that data may be read from any page. Versions and hashed assets never change. */
export function cachingHeaders(pathname: string): OutgoingHttpHeaders {
  const fixed = /^\/(data\/v\/[^/]+\/.|_astro\/)/.test(pathname);
  return {
    'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(pathname.startsWith('/data/') ? { 'access-control-allow-origin': '*' } : {}),
  };
}
