import type { Manifest } from '../../src/package/manifest.ts';

/** The files of a version that its manifest does not list. */
export const UNLISTED: readonly string[] = ['manifest.json', 'SHA256SUMS'];

/** `SHA256SUMS` as it must be for a manifest, in the form that `sha256sum -c` reads. */
export const sumsText = ({ files }: Manifest): string =>
  files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join('');
