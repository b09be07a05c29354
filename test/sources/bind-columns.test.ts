import { describe, expect, it } from 'vitest';
import { problemText } from '../../src/model/problem.ts';
import { bindColumns, bindingPath } from '../../src/sources/bind-columns.ts';
import { monthly, yearly } from './tables.ts';

const found = (columns: readonly string[]) => {
  const { keys, measures } = bindColumns(monthly, columns, 'y.json');
  return [...keys, ...measures].map(({ label, index }) => `${index} ${label}`);
};
const problems = (columns: readonly string[]) => bindColumns(monthly, columns, 'y.json').problems.map(problemText);

describe('bindColumns', () => {
  it('finds columns by label in any order, optional ones where they are', () => {
    expect(found(['Antal personer', 'Område', 'Periode'])).toEqual(['2 Periode', '1 Område', '0 Antal personer']);
    expect(found(['Periode', 'Område', 'Køn', 'Antal personer', 'Andel'])).toHaveLength(5);
  });

  it('accepts an older label of a column', () => {
    expect(found(['Periode', 'Område', 'Personer'])).toContain('2 Personer');
    expect(problems(['Periode', 'Område', 'Personer'])).toEqual([]);
  });

  it('names every missing and every unknown column', () => {
    expect(problems(['Periode', 'A-kasse', 'Alder'])).toEqual([
      'y.json: missing column: expected "Område". Select it at the publisher; if it has a new label, put that first in src/sources/jobindsats/y99a01.ts',
      'y.json: missing column: expected "Antal personer" or "Personer". Select it at the publisher; if it has a new label, put that first in src/sources/jobindsats/y99a01.ts',
      'y.json: unknown column: "A-kasse". Leave it out at the publisher, or bind it by its label in src/sources/jobindsats/y99a01.ts',
      'y.json: unknown column: "Alder". Leave it out at the publisher, or bind it by its label in src/sources/jobindsats/y99a01.ts',
    ]);
  });

  it('refuses one column under two labels, and one label twice', () => {
    expect(problems(['Periode', 'Område', 'Personer', 'Antal personer'])).toEqual([
      'y.json: invalid columns: "Personer" at 3, "Antal personer" at 4, expected one of "Antal personer" or "Personer". Ask for one of them only',
    ]);
    expect(problems(['Periode', 'Periode', 'Område', 'Personer'])[0]).toContain('"Periode" at 1, "Periode" at 2');
  });
});

describe('bindingPath', () => {
  it('is the file of the table, in lower case', () => {
    expect([bindingPath(monthly), bindingPath(yearly)]).toEqual([
      'src/sources/jobindsats/y99a01.ts',
      'src/sources/statbank/test1.ts',
    ]);
  });
});
