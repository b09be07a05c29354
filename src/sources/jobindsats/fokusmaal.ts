import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Focus goals of the stricter supervision: recipients for a year or more without an offer or hours, and with fewer than 4 interviews, by month. */
export const fokusmaal = {
  id: 'fokusmaal',
  ownId: true,
  source: 'jobindsats',
  name: 'Jobcenterindblik: fokusmål',
  freq: 'M',
  keys: [period, area],
  measures: [
    {
      id: 'recipients',
      labels: ['Antal ydelsesmodtagere med mindst 12 mdr.'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    {
      id: 'without_offer',
      labels: ['Antal uden tilbud eller ordinære løntimer'],
      parser: 'count',
      kind: 'persons',
      decimals: 0,
    },
    {
      id: 'without_offer_pct',
      labels: ['Andel uden tilbud eller ordinære løntimer'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
    { id: 'few_interviews', labels: ['Antal med færre end 4 samtaler'], parser: 'count', kind: 'persons', decimals: 0 },
    {
      id: 'few_interviews_pct',
      labels: ['Andel med færre end 4 samtaler'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
    },
  ],
  constants: { target_group: 'LONG' },
  absent: 'unknown',
  provisionalPeriods: 1,
  closedAfter: '2025-12',
  verified: false,
  basis:
    'Definition from Jobindsats’ news of 2020 and STAR’s page on supervision; abolished by L 66 (2025-26), the last month is our assumption; id and labels are ours',
} as const satisfies SourceTable;
