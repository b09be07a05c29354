import { describe, expect, it } from 'vitest';
import { nameProblems } from './names.ts';
import { filesIn } from './source-files.ts';

describe('names', () => {
  it('says what is in every file and folder, in kebab-case', () => {
    expect(
      nameProblems(
        filesIn(['src', 'scripts', 'site', 'test'], ['.ts', '.astro', '.css', '.js']).map(({ path }) => path),
      ),
    ).toEqual([]);
  });
});

describe('nameProblems', () => {
  it.each([
    'src/utils/a.ts',
    'src/model/helpers.ts',
    'src/common/a.ts',
    'src/misc.test.ts',
    'src/model/someFile.ts',
    'src/Model/a.ts',
  ])('refuses %s', path => {
    expect(nameProblems([path])).toHaveLength(1);
  });

  it.each([
    'src/model/code.ts',
    'test/model/area-history.test.ts',
    'site/components/DataTable.astro',
    'site/pages/[lang]/areas/[code]/index.astro',
    'site/pages/404.astro',
  ])('accepts %s', path => {
    expect(nameProblems([path])).toEqual([]);
  });
});
