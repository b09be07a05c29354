import { describe, expect, it } from 'vitest';
import { codeListProblems } from './code-list-problems.ts';

const named = (da: string, en = da) => ({ name: { da, en } });

describe('codeListProblems', () => {
  it('finds repeated ids and names, unknown parents and turned spans', () => {
    const codes = [
      { id: 'A', ...named('a') },
      { id: 'A', ...named('a', 'b') },
      { id: 'B', ...named('c', 'b'), parent: 'Z' },
      { id: 'C', ...named('d'), validFrom: '2020-01-01', validTo: '2019-12-31' },
    ];
    expect(codeListProblems({ id: 'L', name: { da: 'l', en: 'l' }, codes })).toEqual([
      'L: id "A" repeats',
      'L: Danish name "a" repeats',
      'L: English name "b" repeats',
      'L: parent of "B"',
      'L: validity of "C"',
    ]);
  });
});
