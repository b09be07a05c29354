import type { Asset } from './asset.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
};

/** The answer that an asset's page gives; it says what it is, since browsers refuse styles and modules that do not. */
export function assetResponse({ path, contents }: Asset): Response {
  const extension = /\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? '';
  return new Response(contents, { headers: { 'content-type': MEDIA_TYPES[extension] ?? 'application/octet-stream' } });
}
