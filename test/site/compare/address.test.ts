import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstComparison } from '../../../site/compare/compare-choice.ts';
import type { CompareChoice } from '../../../site/compare/compare-choice.ts';
import { comparisonFromFragment } from '../../../site/compare/comparison-from-fragment.ts';
import { comparisonToFragment } from '../../../site/compare/comparison-to-fragment.ts';
import { numberTyped } from '../../../site/compare/number-typed.ts';

const FIRST = ['am-ledighed', 'mg-dagpenge'];
const read = (fragment: string) => comparisonFromFragment(fragment, FIRST);

const choices: fc.Arbitrary<CompareChoice> = fc.record({
  indicators: fc.uniqueArray(fc.constantFrom('am-ledighed', 'mg-dagpenge', 're-gab'), { maxLength: 3 }),
  areas: fc.uniqueArray(fc.constantFrom('165', 'DK', 'cluster:165', 'own:Vestegnen & co, 2'), { maxLength: 4 }),
  groups: fc.constantFrom([], [{ name: 'Vestegnen & co, 2', members: ['165', '175'] }]),
  period: fc.constantFrom('latest', 'year'),
  goals: fc.constantFrom({}),
});

describe('the address of a comparison', () => {
  it('holds the whole choice', () => {
    fc.assert(
      fc.property(choices, choice => {
        const { choice: again, unread } = read(comparisonToFragment(choice));
        expect(again).toEqual(choice);
        expect(unread).toEqual([]);
      }),
    );
  });

  it('is short and holds own goals of shown indicators', () => {
    const choice = {
      ...firstComparison(['am-ledighed']),
      areas: ['165', 'cluster:165', 'DK'],
      goals: { 'am-ledighed': 3.5, 'not-shown': 1 },
    };
    expect(comparisonToFragment(choice)).toBe('i=am-ledighed&a=165,cluster:165,DK&z=am-ledighed:3.5');
    expect(read('i=am-ledighed&z=am-ledighed:-1.25').choice.goals).toEqual({ 'am-ledighed': -1.25 });
  });

  it('begins with the first indicators and no areas', () => {
    expect(read('').choice).toEqual(firstComparison(FIRST));
  });

  it('names what it cannot read and keeps the rest', () => {
    const { choice, unread } = read('i=am-ledighed&a=165&z=am-ledighed:much&f=weekly&o=<b>');
    expect(choice.areas).toEqual(['165']);
    expect(choice.goals).toEqual({});
    expect(unread.map(({ part }) => part).sort()).toEqual(['freq', 'goal', 'group']);
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        for (const fragment of [text, `a=${text}`, `z=${text}`, `o=${text}`])
          expect(read(fragment).choice).toBeDefined();
      }),
    );
  });
});

describe('numberTyped', () => {
  it.each([
    ['da', '3,5', 3.5],
    ['da', '3.5', 3.5],
    ['da', '1.234,5', 1234.5],
    ['da', '12.000', 12_000],
    ['en', '3,5', 3.5],
    ['en', '12,000', 12_000],
    ['en', '1,234.5', 1234.5],
    ['da', ' −2 ', -2],
    ['da', '4,5 %', 4.5],
    ['da', '', null],
    ['da', 'mange', undefined],
    ['da', '1e9', undefined],
  ] as const)('in %s reads “%s” as %s', (lang, text, number) => expect(numberTyped(lang, text)).toBe(number));
});
