import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Running spells of sickness benefit at the end of the quarter, all and those over 26 and 52 weeks. */
export const y07a21 = {
  id: 'y07a21',
  source: 'jobindsats',
  name: 'Antal forløb fordelt på varighed',
  freq: 'Q',
  keys: [
    period,
    area,
    {
      labels: ['Varighed'],
      dimension: 'target_group',
      parser: 'code',
      codes: { 'Forløb i alt': 'SDP', 'Over 26 uger': 'SDP_26W', 'Over 52 uger': 'SDP_52W' },
    },
  ],
  measures: [{ id: 'spells', labels: ['Antal forløb'], parser: 'count', kind: 'spells', decimals: 0 }],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Title as recorded for y09a21; labels and texts are ours',
} as const satisfies SourceTable;
