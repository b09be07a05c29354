import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Expected and actual full-time persons on public support (the ministry’s benchmark), rolling year to the second and fourth quarter. */
export const y30r21 = {
  id: 'y30r21',
  source: 'jobindsats',
  name: 'Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse',
  freq: 'R4',
  keys: [
    period,
    area,
    {
      labels: ['Ydelsesgrupper'],
      dimension: 'target_group',
      parser: 'code',
      hierarchies: ['_ygrp_y30r21'],
      codes: {
        'Ydelsesgrupper i alt': 'BM_T',
        'A-dagpenge mv.': 'BM_ADP',
        'Sygedagpenge mv.': 'BM_SDP',
        'Kontanthjælp mv.': 'BM_KTH',
      },
    },
  ],
  measures: [
    { id: 'expected', labels: ['Forventet antal'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
    { id: 'actual', labels: ['Faktisk antal'], parser: 'count', kind: 'full-time-persons', decimals: 0 },
    {
      id: 'gap',
      labels: ['Forskel mellem forventet og faktisk antal'],
      parser: 'count',
      kind: 'amount',
      decimals: 0,
      signed: true,
    },
    { id: 'expected_pct', labels: ['Forventet andel (pct.)'], parser: 'decimal', kind: 'share', decimals: 1 },
    { id: 'actual_pct', labels: ['Faktisk andel (pct.)'], parser: 'decimal', kind: 'share', decimals: 1 },
    {
      id: 'gap_pct',
      labels: ['Forskel mellem forventet og faktisk andel (pct. point)'],
      parser: 'decimal',
      kind: 'share',
      decimals: 1,
      signed: true,
    },
    { id: 'rank', labels: ['Placering på benchmarkranglisten'], parser: 'count', kind: 'amount', decimals: 0 },
  ],
  absent: 'unknown',
  subPeriods: [2, 4],
  provisionalPeriods: 1,
  verified: false,
  basis: 'Names of the measures from public clients of version 2, without the group in front',
} as const satisfies SourceTable;
