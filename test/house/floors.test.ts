import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FLOORS, floorProblems } from './floors.ts';
import { filesIn, ROOT } from './source-files.ts';

const problemsOf = (path: string, text: string): string[] => floorProblems([{ path, text }]);

describe('floors', () => {
  it('lets a file import only from its own folder or a lower floor', () => {
    expect(floorProblems(filesIn(['src', 'scripts', 'site'], ['.ts', '.astro', '.mjs', '.js']))).toEqual([]);
  });

  it('gives every folder of src a floor', () => {
    expect(readdirSync(join(ROOT, 'src')).filter(folder => FLOORS[folder] === undefined)).toEqual([]);
  });
});

describe('floorProblems', () => {
  it.each([
    ['an upward import', 'src/model/a.ts', `import { b } from '../sources/b.ts';`],
    ['a sideways import', 'src/charts/a.ts', `import { b } from '../formats/b.ts';`],
    ['an upward type import', 'src/model/a.ts', `import type { B } from '../dataflows/b.ts';`],
    ['an inline type import', 'src/model/a.ts', `type B = import('../dataflows/b.ts').B;`],
    ['an upward re-export', 'src/package/a.ts', `export { b } from '../observations/b.ts';`],
    ['a dynamic import', 'src/i18n/a.ts', `const b = await import('../charts/b.ts');`],
    ['src importing an edge', 'src/charts/a.ts', `import { b } from '../../scripts/b.ts';`],
    ['a script importing the site', 'scripts/a.ts', `import { b } from '../site/data.ts';`],
    ['the site importing a script', 'site/pages/a.astro', `---\nimport { b } from '../../scripts/b.ts';\n---\n<p />`],
    [
      'the site importing unpublished things',
      'site/pages/a.astro',
      `---\nimport { b } from '../../src/sources/b.ts';\n---`,
    ],
    ['an import in a script of a page', 'site/pages/a.astro', `<p />\n<script>import '../../scripts/b.ts';</script>`],
    ['a folder without a floor', 'src/model/a.ts', `import { b } from '../helpers/b.ts';`],
    ['code using a test', 'scripts/a.ts', `import { b } from '../test/b.ts';`],
  ])('finds %s', (_, path, text) => {
    expect(problemsOf(path, text)).toHaveLength(1);
  });

  it.each([
    ['a downward import', 'src/sources/a.ts', `import { b } from '../model/b.ts';`],
    ['an import within a folder', 'src/sources/jobindsats/a.ts', `import { b } from '../parsers/b.ts';`],
    ['an import in a comment', 'src/model/a.ts', `// import { b } from '../sources/b.ts';\nexport const a = 1;`],
    ['a library', 'src/model/a.ts', `import { z } from 'zod';`],
  ])('accepts %s', (_, path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });
});
