import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES, CUTS, firstChoice, FORMS, MEASURES } from '../../../site/databank/choice.ts';
import type { Choice } from '../../../site/databank/choice.ts';
import { fromFragment } from '../../../site/databank/from-fragment.ts';
import { toFragment } from '../../../site/databank/to-fragment.ts';

const code = fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/);
const area = fc.oneof(
  fc.stringMatching(/^[1-9][0-9]{2}$/),
  fc.constantFrom('level:region', 'in:1084', 'cluster:165', 'own:Øst & Vest'),
);
const layout = fc
  .tuple(fc.shuffledSubarray([...AXES], { minLength: 4 }), fc.nat(4))
  .map(([axes, at]) => ({ rows: axes.slice(0, at), columns: axes.slice(at) }));

const choices: fc.Arbitrary<Choice> = fc
  .record({
    indicators: fc.uniqueArray(code, { minLength: 1, maxLength: 4 }),
    areas: fc.uniqueArray(area, { minLength: 1, maxLength: 6 }),
    groups: fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[A-ZÆØÅ][\p{L} &=,+%#'"<>-]{0,20}$/u),
        members: fc.uniqueArray(fc.stringMatching(/^[1-9][0-9]{2}$/), { minLength: 1 }),
      }),
      { maxLength: 2, selector: group => group.name },
    ),
    targetGroup: fc.option(code),
    cut: fc.option(fc.constantFrom(...CUTS)),
    codes: fc.uniqueArray(code, { maxLength: 3 }),
    freq: fc.constantFrom('M' as const, 'Q' as const, 'Y' as const, 'R4' as const),
    span: fc.oneof(
      fc.record({ latest: fc.integer({ min: 1, max: 999 }) }),
      fc.constant({ from: '2020-01', to: '2026-Q3' }),
    ),
    measure: fc.constantFrom(...MEASURES),
    form: fc.constantFrom(...FORMS),
    heat: fc.boolean(),
    sort: fc.option(fc.record({ column: fc.integer({ min: -1, max: 99 }), descending: fc.boolean() })),
  })
  .chain(choice => layout.map(axes => ({ ...choice, ...axes, codes: choice.cut === null ? [] : choice.codes })));

describe('the address of a choice', () => {
  it('gives the choice back, whatever is chosen', () => {
    fc.assert(
      fc.property(choices, choice => {
        const { choice: read, unread } = fromFragment(toFragment(choice), 'am-ledighed');
        expect(unread).toEqual([]);
        expect(read).toEqual(choice);
      }),
    );
  });

  it('is short: only what differs from where a reader begins', () => {
    expect(toFragment(firstChoice('am-ledighed'))).toBe('i=am-ledighed');
    expect(
      toFragment({
        ...firstChoice('am-ledighed'),
        areas: ['165', 'cluster:165'],
        cut: 'age',
        codes: ['Y16T29'],
        freq: 'Y',
      }),
    ).toBe('i=am-ledighed&a=165,cluster:165&b=age,Y16T29&f=Y');
  });

  it('is safe to paste: no space, quote, angle bracket or hash in it', () => {
    fc.assert(fc.property(choices, choice => !/[\s"'<>#]/.test(toFragment(choice))));
  });
});

describe('fromFragment', () => {
  it('never fails and always gives a whole choice, whatever stands in the address', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `i=${text}&l=${text}&t=${text}&s=${text}&o=${text}`),
        ),
        text => {
          const { choice } = fromFragment(text, 'am-ledighed');
          expect(new Set([...choice.rows, ...choice.columns])).toEqual(new Set(AXES));
          expect(choice.indicators.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each([
    ['f=weekly', 'freq'],
    ['t=2026-13..2027-01', 'span'],
    ['t=0', 'span'],
    ['l=ii.ab', 'layout'],
    ['b=height', 'cut'],
    ['o=<script>', 'group'],
    ['m=%E0%A4%A', 'address'],
    ['%ff', 'address'],
    ['zzz=1', 'address'],
    [`i=${'x'.repeat(30_000)}`, 'address'],
  ])('says what it could not use of "%.30s"', (text, part) => {
    const { choice, unread } = fromFragment(text, 'am-ledighed');
    expect(unread.map(one => one.part)).toContain(part);
    expect(unread.every(one => one.text.length <= 60)).toBe(true);
    expect(choice.indicators).toEqual(['am-ledighed']);
  });

  it('takes a place on the page for no wrong part', () => {
    expect(fromFragment('content', 'am-ledighed').unread).toEqual([]);
  });

  it('keeps the rest of an address with a wrong part in it', () => {
    const { choice } = fromFragment('i=a,b&a=165&f=weekly&h=1', 'x');
    expect([choice.indicators, choice.areas, choice.freq, choice.heat]).toEqual([['a', 'b'], ['165'], 'M', true]);
  });
});
