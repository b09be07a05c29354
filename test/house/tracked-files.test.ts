import { describe, expect, it } from 'vitest';
import { machineProblems, trackedFiles } from './tracked-files.ts';

const files = trackedFiles();

describe('tracked files', () => {
  it.skipIf(files.length === 0)('hold no machine paths, tokens, keys or package addresses', () => {
    expect(machineProblems(files)).toEqual([]);
  });

  it.skipIf(files.length === 0)('hold no generated output', () => {
    const generated = /^(dist|coverage|node_modules|\.astro|\.cache|datasets\/(extracts|published))\//;
    expect(files.map(({ path }) => path).filter(path => generated.test(path))).toEqual([]);
  });
});

describe('machineProblems', () => {
  // Put together here, so that this file does not hold what it looks for.
  const at = (...parts: string[]): string => parts.join('');

  it.each([
    at('see /ho', 'me/somebody/project'),
    at('"/ro', 'ot/file.txt"'),
    at('C:\\Us', 'ers\\somebody'),
    at('npm', '_', 'a'.repeat(36)),
    at('//host/:_auth', 'Token=secret'),
    at('-----BEGIN RSA PRIV', 'ATE KEY-----'),
    at('"resol', 'ved": "https://example.org/a.tgz"'),
    at('https://regi', 'stry.example.org/npm'),
    at('https://host/artif', 'actory/npm'),
  ])('finds %s', text => {
    expect(machineProblems([{ path: 'a.txt', text }])).toHaveLength(1);
  });

  it.each([
    'https://example.org/home/page',
    '../../shared/real',
    './work/a',
    '/da/areas/101/',
    '/usr/bin/chromium',
    'https://registry.npmjs.org/a',
  ])('accepts %s', text => {
    expect(machineProblems([{ path: 'a.txt', text }])).toEqual([]);
  });

  it('names the file and the line', () => {
    expect(machineProblems([{ path: 'a.txt', text: at('one\n', '/ho', 'me/me') }])).toEqual([
      at('a.txt:2 has a path of one machine: /ho', 'me/me'),
    ]);
  });
});
