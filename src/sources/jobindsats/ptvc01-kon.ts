import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { anyBenefit } from './group-columns.ts';
import { area, period } from './key-columns.ts';

/** Recipients in an offer in full-time persons, all offers together, by benefit, sex and year: a cut of ptvc01. */
export const ptvc01Kon = {
  id: 'ptvc01_kon',
  source: 'jobindsats',
  cutOf: 'ptvc01',
  name: 'Aktiverede efter køn: fuldtidsaktiverede',
  freq: 'Y',
  keys: [period, area, { ...anyBenefit, hierarchies: ['_ygrpc02'] }, sex],
  measures: [
    {
      id: 'activated_fte',
      labels: ['Antal fuldtidsaktiverede'],
      parser: 'count',
      kind: 'full-time-persons',
      decimals: 0,
    },
  ],
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Label as in y01c01; hierarchy _kon is not recorded for this table; id of the cut and texts are ours',
} as const satisfies SourceTable;
