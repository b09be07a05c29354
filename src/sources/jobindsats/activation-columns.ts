import type { MeasureColumn, SourceTable } from '../../model/source.ts';
import { area, offer, period } from './key-columns.ts';

/** Persons and full-time persons in an offer, as the tables of activated recipients (c01) have them. */
export const activatedMeasures = [
  { id: 'activated_persons', labels: ['Antal aktiverede'], parser: 'count', kind: 'persons', decimals: 0 },
  {
    id: 'activated_fte',
    labels: ['Antal fuldtidsaktiverede'],
    parser: 'count',
    kind: 'full-time-persons',
    decimals: 0,
  },
  {
    id: 'rate_labour_force',
    labels: ['Fuldtidsaktiverede i pct. af arbejdsstyrken 16-66 år', 'Fuldtidsaktiverede i pct. af arbejdsstyrken'],
    parser: 'decimal',
    kind: 'share',
    decimals: 1,
  },
] as const satisfies readonly MeasureColumn[];

/** What the tables of activated recipients by month (c01) have in common. */
export const activatedTable = {
  source: 'jobindsats',
  name: 'Antal aktiverede og fuldtidsaktiverede',
  freq: 'M',
  keys: [period, area, offer],
  measures: activatedMeasures,
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Columns as recorded for y01c01; title as recorded for y09c01',
} as const satisfies Omit<SourceTable, 'id'>;

/** What the tables of the degree of activation by month (c07) have in common. */
export const activationDegreeTable = {
  source: 'jobindsats',
  name: 'Aktiveringsgrad og andel aktiveringsberørte',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'activation_degree', labels: ['Aktiveringsgrad'], parser: 'decimal', kind: 'share', decimals: 1 },
    { id: 'share_activated', labels: ['Andel aktiveringsberørte'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title recorded for this family of tables; labels as in the re-assembled extracts of y60c07',
} as const satisfies Omit<SourceTable, 'id'>;
