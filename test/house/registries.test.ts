import { describe, expect, it } from 'vitest';
import { unreachable } from './reachable.ts';
import { defines, REGISTRIES, unregistered } from './registries.ts';
import { filesIn } from './source-files.ts';

const source = filesIn(['src'], ['.ts', '.json']);
const code = filesIn(['src', 'scripts', 'site'], ['.ts', '.astro', '.json']);

describe('registries', () => {
  it.each(Object.entries(REGISTRIES))('%s lists every %s it holds in an index', (folder, kind) => {
    const typescript = source.filter(({ path }) => path.endsWith('.ts'));
    expect(typescript.some(file => file.path.startsWith(`${folder}/`) && defines(file, kind))).toBe(true);
    expect(unregistered(typescript, folder, kind)).toEqual([]);
  });

  it('holds no file of src that no command, page or package entry leads to', () => {
    const entries = code
      .map(({ path }) => path)
      .filter(path => /^(scripts\/[^/]+\.ts|site\/.*|src\/package\/runtime\.ts|src\/.*\.d\.ts)$/.test(path));
    expect(unreachable(code, entries).filter(path => path.startsWith('src/'))).toEqual([]);
  });
});

describe('unregistered', () => {
  const index = { path: 'src/formats/index.ts', text: `export { csv } from './csv.ts';` };
  const csv = { path: 'src/formats/csv.ts', text: `export const csv: Format = { extension: 'csv' };` };
  const json = {
    path: 'src/formats/json.ts',
    text: `export const json = { extension: 'json' } as const satisfies Format;`,
  };
  const helper = { path: 'src/formats/escape.ts', text: `export const escape = (text: string): string => text;` };

  it('finds a definition that is missing from the index', () => {
    expect(unregistered([index, csv, json, helper], 'src/formats', 'Format')).toEqual(['src/formats/json.ts']);
  });

  it('accepts an index that lists them all', () => {
    expect(unregistered([index, csv, helper], 'src/formats', 'Format')).toEqual([]);
  });
});

describe('unreachable', () => {
  const files = [
    { path: 'scripts/build.ts', text: `import { a } from '../src/model/a.ts';` },
    { path: 'src/model/a.ts', text: `export type { B } from './b.ts';` },
    { path: 'src/model/b.ts', text: '' },
    { path: 'src/model/c.ts', text: `import { a } from './a.ts';` },
  ];

  it('finds the file that nothing imports, and follows chains of imports', () => {
    expect(unreachable(files, ['scripts/build.ts'])).toEqual(['src/model/c.ts']);
  });
});
