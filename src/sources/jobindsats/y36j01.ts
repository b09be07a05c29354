import type { SourceTable } from '../../model/source.ts';
import { y60j01 } from './y60j01.ts';

/** Recipients of social assistance (kontanthjælp) with ordinary paid hours until June 2025, by month. */
export const y36j01 = {
  ...y60j01,
  id: 'y36j01',
  closedAfter: '2025-06',
  basis: 'Forerunner of y60j01, taken to have the same columns; not seen in an answer',
} as const satisfies SourceTable;
