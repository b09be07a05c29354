import type { SourceTable } from '../../model/source.ts';
import { area, period } from './key-columns.ts';

/** Benefit group of the closed tables of timeliness. */
const insuredOrAssisted = {
  labels: ['Ydelsesgrupper'],
  dimension: 'target_group',
  parser: 'code',
  codes: { 'A-dagpenge': 'ADP', 'Kontant- og starthjælp': 'KTH' },
} as const;

/** What the closed tables of timeliness (rettidighed), status in the second week of the month, have in common. */
export const timelinessTable = {
  source: 'jobindsats',
  freq: 'M',
  keys: [period, area, insuredOrAssisted],
  absent: 'unknown',
  provisionalPeriods: 0,
  closedAfter: '2014-12',
  verified: false,
  basis:
    'Described in newsletter 10 of Arbejdsmarkedsstyrelsen, 2 February 2011: monthly status of the second week, all recipients. Own id and labels; the last period is our assumption',
} as const satisfies Omit<SourceTable, 'id' | 'name' | 'measures'>;
