import type { TableFormat } from '../model/card.ts';
import { jobindsatsBody } from './jobindsats-body.ts';
import { jobindsatsV2Body } from './jobindsats-v2-body.ts';
import type { Place } from './place.ts';
import type { RawTable } from './raw-table.ts';
import { statbankCsv } from './statbank-csv.ts';
import { statbankDstml } from './statbank-dstml.ts';
import { statbankJsonstat } from './statbank-jsonstat.ts';

/** The reader of each format that a card can name. */
export const bodyReaders: Readonly<Record<TableFormat, (body: Uint8Array, place: Place) => RawTable>> = {
  'jobindsats-v3': jobindsatsBody,
  'jobindsats-v2': jobindsatsV2Body,
  'statbank-csv': statbankCsv,
  'statbank-jsonstat': statbankJsonstat,
  'statbank-dstml': statbankDstml,
};
