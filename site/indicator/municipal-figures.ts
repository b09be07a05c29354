import type { Row } from '../../src/package/decode.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import type { AreaLevel } from '../../src/model/area.ts';
import { areasWith } from '../figure/figure-paths.ts';
import { COUNTRY, figureFacts, rowAt } from '../figure/figure-facts.ts';
import { changeOf } from '../figure/change-of.ts';
import type { Change } from '../../src/i18n/change.ts';
import { periodsPerYear } from '../../src/model/period.ts';
import type { Published } from '../published/published.ts';
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

/** Levels from the smallest areas up, of which an indicator is shown for the first that it has rows for. */
const LEVELS = ['municipality', 'rar', 'region'] as const satisfies readonly AreaLevel[];

function smallestLevel(published: Published, id: string): AreaLevel {
  const found = new Set(areasWith(published, id).map(code => published.area(code).level));
  return LEVELS.find(level => found.has(level)) ?? 'municipality';
}

/** The municipalities' figures of an indicator at the country's latest period, in order of the area list. */
export const municipalFigures = (published: Published, id: string): MunicipalFigures =>
  remember(published, `municipal ${id}`, () => {
    const country = figureFacts(published, id, { code: COUNTRY }).latest.row;
    if (!country) return { country, level: 'municipality', figures: [] };
    const indicator = published.indicator(id);
    const level = smallestLevel(published, id);
    const areas = published.areas.filter(area => area.level === level);
    const figures = areas.map(area => {
      const { rows } = figureFacts(published, id, { code: area.id });
      const row = rowAt(rows, country.time_period);
      const at = row ? rows.indexOf(row) : -1;
      const back = at - periodsPerYear(country.freq);
      const before = at < 0 ? null : (rows[back] ?? null);
      return { area, row, change: changeOf(indicator, row, { before, between: rows.slice(back + 1, at + 1) }) };
    });
    return { country, level, figures };
  });
