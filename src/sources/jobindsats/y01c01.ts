import type { SourceTable } from '../../model/source.ts';
import { allFunds, area, offer, period } from './key-columns.ts';

/** Recipients of unemployment insurance benefit (a-dagpenge) in an offer, persons and full-time persons, by kind of offer and month. */
export const y01c01 = {
  id: 'y01c01',
  source: 'jobindsats',
  name: 'Antal aktiverede og fuldtidsaktiverede',
  freq: 'M',
  keys: [period, area, allFunds, offer],
  measures: [
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
  ],
  constants: { target_group: 'ADP' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: true,
  basis:
    'Recorded v3 answer of 2026-07-27 (label of the share without age limits); title as recorded for the sister table y09c01',
} as const satisfies SourceTable;
