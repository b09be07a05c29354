import type { AreaFigure } from '../../../src/charts/types.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import type { Language } from '../../../src/model/text.ts';
import type { IndicatorFile, Row } from '../../../src/package/types.ts';
import { headlineRows } from '../charts/row-lines.ts';

/** Months that may be gone back in a map; other periods may all be shown. */
export const MAP_MONTHS = 24;

/** A period that a map can show, with the rows of its areas by code. */
export interface MapPeriod {
  readonly id: string;
  readonly name: string;
  readonly rows: ReadonlyMap<string, Row>;
}

/** The periods of an indicator's file that a map can show, the oldest first and none after `last`. */
export function mapPeriods(lang: Language, file: IndicatorFile, last: string | null = null): MapPeriod[] {
  const byPeriod = new Map<string, Map<string, Row>>();
  const rows = headlineRows(file);
  for (const row of rows) {
    const own = byPeriod.get(row.time_period) ?? new Map<string, Row>();
    byPeriod.set(row.time_period, own.set(row.ref_area, row));
  }
  const freq = rows[0]?.freq ?? 'Y';
  const ids = [...byPeriod.keys()].sort().filter(id => last === null || id <= last);
  return (freq === 'M' ? ids.slice(-MAP_MONTHS) : ids).map(id => ({
    id,
    name: formatPeriod(lang, freq, id),
    rows: byPeriod.get(id)!,
  }));
}

/** The figures of areas at a period; an area without a row is missing. */
export const figuresAt = (
  { rows }: MapPeriod,
  areas: readonly { readonly code: string; readonly name: string }[],
): AreaFigure[] =>
  areas.map(({ code, name }) => ({
    code,
    label: name,
    value: rows.get(code)?.obs_value ?? null,
    status: rows.get(code)?.obs_status ?? 'O',
  }));
