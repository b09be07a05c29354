import type { Row } from '../../src/package/decode.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import type { AreaLevel } from '../../src/model/area.ts';
import { COUNTRY, figureFacts, rowAt } from '../figure/figure-facts.ts';
import { changeOf } from '../figure/change-of.ts';
import type { Change } from '../../src/i18n/change.ts';
import { periodsPerYear } from '../../src/model/period.ts';
import type { Published } from '../published/published.ts';
import { isShownRow } from '../published/shown-row.ts';
import { remember } from '../published/remember.ts';

/** A municipality's figure at one period and its change on the year before. */
export interface MunicipalFigure {
  readonly area: PublishedArea;
  /** Null where there is no row for the period. */
  readonly row: Row | null;
  readonly change: Change;
}

/** All municipalities at the period of the country's latest figure, or the smallest areas that the indicator is about. */
export interface MunicipalFigures {
  /** Null where the country has no figure; then `figures` is empty. */
  readonly country: Row | null;
  readonly level: AreaLevel;
  readonly figures: readonly MunicipalFigure[];
}

/** Levels from the smallest areas up; an indicator is shown for the first that has a figure at the latest period. */
const LEVELS = ['municipality', 'rar', 'council', 'region'] as const satisfies readonly AreaLevel[];

/** The municipalities' figures of an indicator at the country's latest period, in order of the area list. */
export const municipalFigures = (published: Published, id: string): MunicipalFigures =>
  remember(published, `municipal ${id}`, () => {
    const country = figureFacts(published, id, { code: COUNTRY }).latest.row;
    const found = country
      ? LEVELS.map(level => ({ level, figures: figuresOf(published, country, level) })).find(({ figures }) =>
          figures.some(({ row }) => isShownRow(row)),
        )
      : undefined;
    return { country, ...(found ?? { level: 'municipality' as const, figures: [] }) };
  });

/** The figures of all areas of a level at the period of the country's row. */
function figuresOf(published: Published, country: Row, level: AreaLevel): MunicipalFigure[] {
  const indicator = published.indicator(country.indicator);
  return published.areas
    .filter(area => area.level === level)
    .map(area => {
      const { rows } = figureFacts(published, indicator.id, { code: area.id });
      const row = rowAt(rows, country.time_period);
      const at = row ? rows.indexOf(row) : -1;
      const back = at - periodsPerYear(country.freq);
      const before = at < 0 ? null : (rows[back] ?? null);
      return { area, row, change: changeOf(indicator, row, { before, between: rows.slice(back + 1, at + 1) }) };
    });
}
