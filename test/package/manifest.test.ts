import { describe, expect, it } from 'vitest';
import { parseManifest, pathProblem } from '../../src/package/manifest.ts';

const entry = { path: 'a/b.csv', bytes: 3, sha256: 'ab'.repeat(32), mediaType: 'text/csv' };
const text = (files: readonly unknown[], version = '1.0.0'): string => JSON.stringify({ name: 'x', version, files });

describe('parseManifest', () => {
  it('reads files with size and hash', () => {
    expect(parseManifest(text([entry])).files).toEqual([entry]);
  });

  it.each([
    ['an error page', '<!doctype html><title>Not found', 'it is not JSON but begins with "<!doctype html>'],
    ['other JSON', '[]', 'it has no version or no files'],
    ['an odd version', text([], '../../etc'), 'version "../../etc"'],
    ['a path upwards', text([{ ...entry, path: '../x' }]), '"../x" leads outside the tree'],
    ['a path from the root', text([{ ...entry, path: '/etc/passwd' }]), '"/etc/passwd" leads outside the tree'],
    ['a path twice', text([entry, entry]), '"a/b.csv" is listed twice'],
    ['a file that is a folder', text([entry, { ...entry, path: 'a' }]), '"a" is listed as a file and holds "a/b.csv"'],
    ['a size that is none', text([{ ...entry, bytes: -1 }]), '"a/b.csv" has -1 bytes'],
    ['a hash that is none', text([{ ...entry, sha256: 'abc' }]), '"a/b.csv" has no SHA-256 in hex'],
  ])('refuses %s', (_, given, message) => {
    expect(() => parseManifest(given)).toThrow(`invalid manifest: ${message}`);
  });
});

describe('pathProblem', () => {
  it.each(['', '.', 'a/../b', 'a//b', 'a/', 'C:/x', 'a\\b', 'a\u0000b', 'a/./b', 'C:x'])('refuses %j', path => {
    expect(pathProblem(path)).not.toBeNull();
  });

  it.each(['a', 'a/b.csv', '.well-known/x', 'æ/ø å.json', 'a..b'])('accepts %j', path => {
    expect(pathProblem(path)).toBeNull();
  });
});
