import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** What the tables of ended spells and how long they lasted, by month (a27), have in common. */
export const endedSpellsTable = {
  source: 'jobindsats',
  name: 'Antal og varighed af afsluttede forløb',
  freq: 'M',
  keys: [period, area],
  measures: [
    { id: 'ended_spells', labels: ['Antal afsluttede forløb'], parser: 'count', kind: 'spells', decimals: 0 },
    {
      id: 'mean_weeks',
      labels: ['Gnsn. varighed af afsluttede forløb (uger)'],
      parser: 'decimal',
      kind: 'mean',
      decimals: 1,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis:
    'Title as recorded for y09a27; a spell ends when a whole calendar month without the benefit follows; our labels',
} as const satisfies Omit<SourceTable, 'id'>;
