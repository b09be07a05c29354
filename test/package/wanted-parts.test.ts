import { describe, expect, it } from 'vitest';
import { isWanted } from '../../src/package/wanted-parts.ts';
import type { FilePart } from '../../src/package/types.ts';

const parts: FilePart[] = [
  { dimension: null, target_group: '_T' },
  { dimension: 'responsibility', target_group: '_T' },
  { dimension: 'target_group', target_group: 'ADP' },
  { dimension: 'target_group', target_group: 'KTH' },
  { dimension: 'sex', target_group: '_T' },
  { dimension: 'sex', target_group: 'ADP' },
];
const wanted = (...args: [Parameters<typeof isWanted>[1]]): string[] =>
  parts.filter(part => isWanted(part, ...args, '_T')).map(part => `${part.dimension} ${part.target_group}`);

describe('isWanted', () => {
  it('takes only the headline group where nothing is said', () => {
    expect(wanted({})).toEqual(['null _T']);
  });

  it('takes another group, and its breakdowns where they are asked for', () => {
    expect(wanted({ target_group: 'ADP' })).toEqual(['null _T', 'target_group ADP']);
    expect(wanted({ target_group: 'ADP', by: ['sex'] })).toEqual(['null _T', 'target_group ADP', 'sex ADP']);
  });

  it('takes the breakdowns of the headline group', () => {
    expect(wanted({ by: ['sex', 'responsibility'] })).toEqual(['null _T', 'responsibility _T', 'sex _T']);
  });

  it('takes everything', () => {
    expect(wanted('all')).toHaveLength(parts.length);
  });
});
