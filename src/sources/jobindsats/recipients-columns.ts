import type { MeasureColumn, SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Persons, full-time persons and their rates, as every table of recipients (a02) has them. */
export const recipientsMeasures = [
  { id: 'persons', labels: ['Antal personer'], parser: 'count', kind: 'persons', decimals: 0 },
  { id: 'fte', labels: ['Antal fuldtidspersoner'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
  {
    id: 'rate_labour_force',
    labels: ['Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'Fuldtidspersoner i pct. af arbejdsstyrken'],
    parser: 'decimal',
    kind: 'share',
    decimals: 1,
  },
  {
    id: 'rate_population',
    labels: ['Fuldtidspersoner i pct. af befolkningen 16-66 år', 'Fuldtidspersoner i pct. af befolkningen'],
    parser: 'decimal',
    kind: 'share',
    decimals: 1,
  },
] as const satisfies readonly MeasureColumn[];

/** What the tables of recipients by month (a02) have in common; a table adds its id, its benefit and its last period. */
export const recipientsTable = {
  source: 'jobindsats',
  name: 'Antal personer og fuldtidspersoner',
  freq: 'M',
  keys: [period, area],
  measures: recipientsMeasures,
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Id and content from public clients of the interface; labels as documented for version 2; title as recorded for y09a02',
} as const satisfies Omit<SourceTable, 'id'>;
