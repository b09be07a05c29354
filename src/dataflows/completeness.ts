import type { Completeness } from '../comparisons/completeness/completeness.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import type { PublishedCompleteness, PublishedRevision } from '../package/analysis-types.ts';
import { sourceTable } from '../sources/index.ts';
import type { RevisionBand } from '../statistics/revision-band.ts';
import { round } from '../statistics/rounding.ts';
import { recordsCsv } from './records-csv.ts';

/**
 * Plans `completeness.csv` (revisions by table, measure and age) and `completeness.json` (the band of each of an
 * indicator's newest periods); none where there is one edition only.
 */
export function completenessFiles(completeness: Completeness | null): PlannedFile[] {
  if (!completeness || completeness.measures.length === 0) return [];
  const records = completeness.measures.map(({ table, measure, freq, band, revised }) => {
    const { source } = sourceTable(table);
    return {
      source,
      table,
      measure,
      freq,
      older_edition: completeness.older.get(source)!,
      newer_edition: completeness.newer.get(source)!,
      ...bandOf(band),
      revised: round(revised, 4),
    };
  });
  const told = published(completeness);
  return [
    { path: 'completeness.csv', contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length },
    {
      path: 'completeness.json',
      contents: `${JSON.stringify(told)}\n`,
      mediaType: 'application/json',
      rows: Object.keys(told.indicators).length,
    },
  ];
}

const bandOf = ({ age, pairs, median, lower, upper }: RevisionBand): Omit<PublishedRevision, 'time_period'> => ({
  age,
  pairs,
  median: round(median, 4),
  lower: round(lower, 4),
  upper: round(upper, 4),
});

const published = ({ older, newer, tables, indicators }: Completeness): PublishedCompleteness => ({
  editions: [...older].map(([source, day]) => ({ source, older: day, newer: newer.get(source)! })),
  tables,
  indicators: Object.fromEntries(
    indicators.map(({ indicator, targetGroup, freq, points }) => [
      indicator,
      {
        target_group: targetGroup,
        freq,
        points: points.map(({ period, band }) => ({ time_period: periodId(freq, period), ...bandOf(band) })),
      },
    ]),
  ),
});
