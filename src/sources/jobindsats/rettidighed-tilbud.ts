import type { SourceTable } from '../../model/source.ts';
import { timelinessTable } from './timeliness-columns.ts';

/** Recipients who lacked a due offer in the second week of the month (rettidige tilbud), 2011–2014. */
export const rettidighedTilbud = {
  ...timelinessTable,
  id: 'rettidighed-tilbud',
  ownId: true,
  name: 'Ydelsesmodtagere uden rettidigt tilbud',
  measures: [
    { id: 'recipients', labels: ['Antal ydelsesmodtagere'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'lacking', labels: ['Antal uden rettidigt tilbud'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'lacking_pct', labels: ['Andel uden rettidigt tilbud'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
} as const satisfies SourceTable;
