import { describe, expect, it } from 'vitest';
import { codeLists } from '../../src/codelists/index.ts';
import { Code } from '../../src/model/code.ts';
import { codeListProblems } from './code-list-problems.ts';

describe('codeLists', () => {
  it('has lists with ids of their own in SDMX form', () => {
    const ids = codeLists.map(({ id }) => id);
    expect(ids.filter(id => !/^CL_[A-Z_]+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(codeLists.map(list => [list.id, list] as const))('has no repeated or dangling code in %s', (_, list) => {
    expect(codeListProblems(list)).toEqual([]);
  });

  it('holds codes that fit the model in what every code has', () => {
    for (const { id: list, codes } of codeLists) {
      for (const code of codes) {
        const known = Object.fromEntries(Object.entries(code).filter(([key]) => key in Code.shape));
        expect(Code.safeParse(known).error, `${list} ${code.id}`).toBeUndefined();
      }
    }
  });
});
