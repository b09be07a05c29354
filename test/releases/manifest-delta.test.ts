import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/package/manifest.ts';
import { manifestDelta } from '../../src/releases/manifest-delta.ts';

const manifest = (version: string, hashes: Readonly<Record<string, string>>): Manifest => {
  const files = Object.entries(hashes).map(([path, sha256]) => ({ path, bytes: 2, sha256, mediaType: 'text/csv' }));
  return { name: 'x', version, total: { files: files.length, bytes: 2 * files.length }, files };
};
const hashes = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2'), { noNullPrototype: true });

describe('manifestDelta', () => {
  it('names what to add, change and remove, and what that weighs', () => {
    const delta = manifestDelta(
      manifest('1.0.0', { a: '1', b: '1', c: '1' }),
      manifest('1.1.0', { a: '1', b: '2', d: '1' }),
    );
    expect(delta).toMatchObject({ from: '1.0.0', to: '1.1.0', removed: ['c'], kept: 1, bytes: 4 });
    expect(delta.added.map(({ path }) => path)).toEqual(['d']);
    expect(delta.changed.map(({ path }) => path)).toEqual(['b']);
  });

  it('turns any version into any other', () => {
    fc.assert(
      fc.property(hashes, hashes, (was: Record<string, string>, is: Record<string, string>) => {
        const delta = manifestDelta(manifest('1.0.0', was), manifest('1.0.1', is));
        const made = new Map(Object.entries(was));
        for (const path of delta.removed) made.delete(path);
        for (const { path, sha256 } of [...delta.added, ...delta.changed]) made.set(path, sha256);
        expect(Object.fromEntries(made)).toEqual(is);
      }),
    );
  });
});
