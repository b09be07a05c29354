import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageProblems } from './package-json.ts';
import type { PackageJson } from './package-json.ts';
import { ROOT } from './source-files.ts';

const json = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as PackageJson;

describe('package.json', () => {
  it('has exact versions, no runtime dependencies, its commands, engines and licence', () => {
    expect(packageProblems(json)).toEqual([]);
  });
});

describe('packageProblems', () => {
  it.each([
    ['a version range', { ...json, devDependencies: { zod: '^4.0.0' } }],
    ['a tag as a version', { ...json, overrides: { rollup: 'latest' } }],
    ['a runtime dependency', { ...json, dependencies: { zod: '4.6.7' } }],
    [
      'a missing command',
      { ...json, scripts: { ...json.scripts, test: undefined } as unknown as Record<string, string> },
    ],
    ['another engine', { ...json, engines: { node: '>=18' } }],
    ['a package that could be published by mistake', { ...json, private: false }],
    ['another licence', { ...json, license: 'ISC' }],
  ])('finds %s', (_, bad) => {
    expect(packageProblems(bad)).toHaveLength(1);
  });
});
