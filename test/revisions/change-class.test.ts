import { describe, expect, it } from 'vitest';
import { periodId } from '../../src/model/period.ts';
import { changeClasses } from '../../src/revisions/change-class.ts';
import { tableChanges } from '../../src/revisions/table-changes.ts';
import { measureTable, type SourceRow } from '../indicators/tables.ts';

const AREAS = ['101', '147', '155', '157', '159'];
const LAST = 2026 * 12 + 5;
const DAYS = ['2026-07-20', '2026-08-20'] as const;
/** A month so many before June 2026. */
const month = (back: number): string => periodId('M', LAST - back);

/** Full-time persons of five areas in the months up to June 2026; `other` changes a cell. */
function edition(
  months: number,
  other: (cell: { area: string; back: number; value: number }) => number | null | undefined = () => undefined,
  more: readonly SourceRow[] = [],
) {
  const cells = Array.from({ length: months }, (_, back) => back).flatMap(back =>
    AREAS.flatMap((area, at): SourceRow[] => {
      const value = 100 + 10 * at + back;
      const fte = other({ area, back, value });
      return [{ period: month(back), ref_area: area, target_group: 'ADP', fte: fte === undefined ? value : fte }];
    }),
  );
  return measureTable('y25i01', 'M', [...cells, ...more]);
}

/** Classes between a plain edition of four years and another, with how many changes each has. */
function classes(newer: ReturnType<typeof edition>, breaks: readonly string[] = [], older = edition(48)) {
  const changes = tableChanges({ older, newer, days: DAYS });
  const found = changeClasses(
    changes,
    breaks.map(id => Number(id.slice(0, 4)) * 12 + Number(id.slice(5)) - 1),
  );
  return Object.fromEntries([...new Set(found)].map(name => [name, found.filter(one => one === name).length]));
}

describe('changeClasses', () => {
  it('calls a change in the latest 24 months late registration, and an older one a correction', () => {
    const one = (at: number) =>
      edition(48, ({ area, back, value }) => (area === '101' && back === at ? value + 1 : value));
    expect(classes(one(0))).toEqual({ 'late-registration': 1 });
    expect(classes(one(23))).toEqual({ 'late-registration': 1 });
    expect(classes(one(24))).toEqual({ correction: 1 });
  });

  it('calls a figure that is withheld now, or told now, by the age of its period too', () => {
    expect(classes(edition(48, ({ area, back }) => (area === '101' && back === 1 ? null : undefined)))).toEqual({
      'late-registration': 1,
    });
  });

  it('tells periods that only one edition has apart from revisions', () => {
    const next = AREAS.map(area => ({ period: month(-1), ref_area: area, target_group: 'ADP', fte: 1 }));
    expect(classes(edition(47, undefined, next))).toEqual({ 'new-period': 5, 'dropped-period': 5 });
  });

  it('calls it a change of definition when the older figures move too', () => {
    const { 'definition-change': changed, ...rest } = classes(edition(48, ({ value }) => value + 5));
    expect([changed, rest]).toEqual([240, {}]);
  });

  it('calls rows of a code that only one edition has a change of definition', () => {
    const more = AREAS.map(area => ({ period: month(3), ref_area: area, target_group: 'KTH', fte: 7 }));
    expect(classes(edition(48, undefined, more))).toEqual({ 'definition-change': 5 });
  });

  it('calls it a new break when everything moves from a break month on and nothing before', () => {
    const shifted = edition(48, ({ back, value }) => (back <= 5 ? value + 9 : value));
    expect(classes(shifted, [month(5)])).toEqual({ 'new-break': 30 });
    expect(classes(shifted)).toEqual({ 'late-registration': 30 });
  });

  it('does not take the many revisions of the newest two months for a break', () => {
    const revised = edition(48, ({ back, value }) => (back <= 1 ? value + 1 : value));
    expect(classes(revised, [month(1)])).toEqual({ 'late-registration': 10 });
  });
});

describe('tableChanges', () => {
  it('is empty for two editions alike, withheld figures included', () => {
    const withheld = () => edition(3, ({ area }) => (area === '101' ? null : undefined));
    expect(tableChanges({ older: withheld(), newer: withheld(), days: DAYS }).changes).toEqual([]);
  });

  it('tells a withheld figure, an absent row and zero apart', () => {
    const older = edition(1, ({ area }) => (area === '101' ? null : area === '147' ? 0 : undefined));
    const rows = [
      { period: month(0), ref_area: '101', target_group: 'ADP', fte: 0 },
      { period: month(0), ref_area: '147', target_group: 'ADP', fte: null },
      { period: month(0), ref_area: '155', target_group: 'ADP', fte: 120 },
    ];
    const { changes } = tableChanges({ older, newer: measureTable('y25i01', 'M', rows), days: DAYS });
    expect(changes.map(({ kind, statuses, before, after }) => [kind, ...statuses, before, after])).toEqual([
      ['changed', 'Q', 'A', NaN, 0],
      ['changed', 'A', 'Q', 0, NaN],
      ['vanished', 'A', 'O', 130, NaN],
      ['vanished', 'A', 'O', 140, NaN],
    ]);
  });

  it('reads a combination that StatBank leaves out of a period it tells of as zero', () => {
    const population = (rows: readonly SourceRow[]) => measureTable('FOLK1A', 'Q', rows);
    const older = population([
      { period: '2026-Q1', ref_area: '101', persons: 5 },
      { period: '2026-Q1', ref_area: '147', persons: 0 },
    ]);
    const newer = population([{ period: '2026-Q1', ref_area: '155', persons: 3 }]);
    const { changes } = tableChanges({ older, newer, days: DAYS });
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['changed', 0, 3],
      ['changed', 5, 0],
    ]);
  });
});
