import { describe, expect, it } from 'vitest';
import { changeWords, verdictWords } from '../../src/i18n/change.ts';
import type { Change } from '../../src/i18n/change.ts';

const points: Change = { kind: 'points', amount: -0.3, decimals: 1, verdict: 'better', noise: false };

describe('changeWords', () => {
  it('tells direction and size in the unit of the change', () => {
    expect(changeWords('da', points)).toBe('faldet 0,3 procentpoint på et år');
    expect(changeWords('en', { ...points, kind: 'percent', amount: 12 })).toBe('up 12.0% in a year');
  });

  it('says that nothing changed, that a break is in between, that a figure is missing', () => {
    const all: Change[] = [{ ...points, amount: 0 }, { kind: 'break' }, { kind: 'missing' }];
    expect(all.map(change => changeWords('da', change))).toEqual([
      'uændret på et år',
      'kan ikke sammenlignes (databrud)',
      'tal for året før mangler',
    ]);
  });
});

describe('verdictWords', () => {
  it('says better or worse only outside the uncertainty', () => {
    expect(verdictWords('da', points)).toBe('bedre');
    expect(verdictWords('da', { ...points, noise: true })).toBe('inden for usikkerheden');
  });

  it('says nothing where nothing can be judged', () => {
    const none: Change[] = [{ ...points, verdict: 'neutral' }, { ...points, amount: 0 }, { kind: 'break' }];
    expect(none.map(change => verdictWords('da', change))).toEqual(['', '', '']);
  });
});
