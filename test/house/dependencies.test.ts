import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencyProblems, type Locked } from './dependencies.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

describe('what the project is built with', () => {
  it('has a hash and an agreed licence for every package', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(dependencyProblems(lock.packages)).toEqual([]);
  });

  it('is installed without running any script of a package', () => {
    expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
  });
});

describe('dependencyProblems', () => {
  const sound: Locked = { version: '1.0.0', integrity: 'sha512-AA==', license: 'MIT' };

  it('finds a package without a hash, and one whose licence asks for more than we can give', () => {
    expect(dependencyProblems({ '': {}, 'node_modules/a': { ...sound, integrity: 'sha1-AA==' } })).toEqual([
      'missing integrity: node_modules/a',
    ]);
    expect(dependencyProblems({ 'node_modules/a/node_modules/b': { ...sound, license: 'AGPL-3.0' } })).toEqual([
      'invalid licence: node_modules/a/node_modules/b has "AGPL-3.0"',
    ]);
  });

  it('reads an expression: all of AND, one of OR', () => {
    const of = (license: string) => dependencyProblems({ 'node_modules/a': { ...sound, license } }).length;
    expect([of('(WTFPL OR MIT)'), of('MIT AND GPL-3.0-only'), of('Apache-2.0 AND MIT')]).toEqual([0, 1, 0]);
  });
});
