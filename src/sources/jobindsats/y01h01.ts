import type { SourceTable } from '../../model/source.ts';
import { allFunds, area, period } from './key-columns.ts';

/** Sanctions for not being available for work (rådighedssanktioner), unemployment insurance benefit, by quarter. */
export const y01h01 = {
  id: 'y01h01',
  source: 'jobindsats',
  name: 'Antal rådighedssanktioner',
  freq: 'Q',
  keys: [period, area, allFunds],
  measures: [
    { id: 'sanctions', labels: ['Antal sanktioner i alt'], parser: 'count', kind: 'spells', decimals: 0 },
    {
      id: 'sanctions_excluded',
      labels: ['Antal sanktioner fordelt på type: Udelukkes fra dagpenge i en periode'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
    {
      id: 'sanctions_quarantine',
      labels: ['Antal sanktioner fordelt på type: Karantæne (selvforskyldt ledighed)'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
    {
      id: 'sanctions_repeated',
      labels: ['Antal sanktioner fordelt på type: Gentagelsesvirkning (arbejdskrav)'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
    {
      id: 'sanctions_other',
      labels: ['Antal sanktioner fordelt på type: Andre (arbejdskrav)'],
      parser: 'count',
      kind: 'spells',
      decimals: 0,
      optional: true,
    },
    { id: 'share_sanctioned', labels: ['Andel sanktionerede ledige'], parser: 'decimal', kind: 'share', decimals: 1 },
    {
      id: 'sanctions_per_person',
      labels: ['Gnsn. antal sanktioner pr. sanktioneret ledig'],
      parser: 'decimal',
      kind: 'mean',
      decimals: 2,
      optional: true,
    },
  ],
  constants: { target_group: 'ADP' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: true,
  basis: 'Recorded v3 answers of 2026-07-27; title from recorded v3 metadata of 2026-07-24',
} as const satisfies SourceTable;
