import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyFile } from '../../src/dataflows/history.ts';
import { mgSygedagpenge } from '../../src/indicators/mg-sygedagpenge.ts';
import { periodId } from '../../src/model/period.ts';
import { STATUS, OBS_STATUSES, isEmptyStatus } from '../../src/model/status.ts';
import { historyOf } from '../../src/package/history.ts';
import type { Row } from '../../src/package/types.ts';
import type { HeadlineFigures, ToldFigure } from '../../src/revisions/headline-figures.ts';
import { stepBack, withholding } from '../../src/revisions/history.ts';

const START = 2026 * 12;
const HEAD = { version: '1.0.0', kind: 'model', notice: null, day: '2026-09-20' } as const;
type Told = Readonly<Record<number, number | 'Q' | 'O'>>;

const figureOf = (told: number | 'Q' | 'O'): ToldFigure =>
  typeof told === 'number' ? { value: told, status: STATUS.A } : { value: NaN, status: STATUS[told] };

/** The figures of Albertslund by month, counted from January 2026. */
const figures = (told: Told): HeadlineFigures => ({
  indicator: mgSygedagpenge,
  targetGroup: 'SDP',
  freq: 'M',
  areas: new Map([['165', new Map(Object.entries(told).map(([at, one]) => [START + Number(at), figureOf(one)]))]]),
});

const rowsOf = ({ areas }: HeadlineFigures): Row[] =>
  [...areas.get('165')!].map(([period, { value, status }]) => ({
    indicator: mgSygedagpenge.id,
    ref_area: '165',
    target_group: 'SDP',
    responsibility: '_T',
    sex: '_T',
    age: '_T',
    origin: '_T',
    freq: 'M',
    time_period: periodId('M', period),
    obs_value: isEmptyStatus(status) ? null : value,
    numerator: null,
    denominator: null,
    lower: null,
    upper: null,
    obs_status: OBS_STATUSES[status]!,
    conf_status: 'F',
  }));

/** Writes a chain of editions, the oldest first, and reads it again: by edition, newest first, what it told. */
function roundTrip(chain: readonly Told[]): Told[] {
  const inUse = figures(chain.at(-1)!);
  const editions = chain.slice(0, -1).map((told, at) => {
    const day = `2026-0${at + 1}-20`;
    return { day, sources: new Map([['jobindsats', day]]), figures: withholding(figures(told), inUse) };
  });
  const steps = editions.map((edition, at) => stepBack(editions[at + 1]?.figures ?? inUse, edition)).toReversed();
  const history = { indicator: mgSygedagpenge, targetGroup: 'SDP', freq: 'M' as const, editions: steps };
  const read = historyOf(historyFile(history, HEAD), rowsOf(inUse));
  return [HEAD.day, ...steps.map(({ day }) => day)].map((_, at) =>
    Object.fromEntries(
      read.flatMap(({ time_period, published }): [number, number | 'Q' | 'O'][] => {
        const { value, status } = published[at]!;
        const month = Number(time_period.slice(0, 4)) * 12 + Number(time_period.slice(5)) - 1 - START;
        return status === null ? [] : [[month, value ?? (status as 'Q' | 'O')]];
      }),
    ),
  );
}

describe('history', () => {
  it('gives back what each edition told: changed, not yet told, dropped, suppressed then', () => {
    const chain: Told[] = [
      { 0: 2.1, 1: 2.2, 2: 'Q' },
      { 1: 2.2, 2: 2.3, 3: 2.5 },
      { 1: 2.2, 2: 2.4, 3: 2.5, 4: 'O', 5: 2.6 },
    ];
    expect(roundTrip(chain)).toEqual(chain.toReversed());
  });

  it('withholds in every edition what the one in use withholds', () => {
    expect(
      roundTrip([
        { 0: 2.1, 1: 2.2 },
        { 0: 'Q', 1: 2.3 },
      ]),
    ).toEqual([
      { 0: 'Q', 1: 2.3 },
      { 0: 'Q', 1: 2.2 },
    ]);
  });

  it('gives back any chain of editions', () => {
    const one = fc.oneof(
      fc.integer({ min: 0, max: 999 }).map(value => value / 10),
      fc.constant('O' as const),
    );
    const told = fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), one, { minKeys: 1, maxKeys: 12 });
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 5 }), chain => {
        expect(roundTrip(chain)).toEqual(chain.toReversed());
      }),
    );
  });

  it('refuses rows of another series', () => {
    const inUse = figures({ 0: 2.1 });
    const history = historyFile(
      {
        indicator: mgSygedagpenge,
        targetGroup: 'SDP',
        freq: 'M',
        editions: [stepBack(inUse, { day: '2026-01-20', sources: new Map(), figures: inUse })],
      },
      HEAD,
    );
    const rows = rowsOf(inUse).map(row => ({ ...row, target_group: '_T' }));
    expect(() => historyOf(history, rows)).toThrow(/^invalid rows: 165 _T M, expected one area of mg-sygedagpenge/);
  });
});
