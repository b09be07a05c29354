import type { SourceTable } from '../../model/source.ts';
import { timelinessTable } from './timeliness-columns.ts';

/** Recipients who lacked a due interview in the second week of the month (rettidige samtaler), 2011–2014. */
export const rettidighedSamtaler = {
  ...timelinessTable,
  id: 'rettidighed-samtaler',
  ownId: true,
  name: 'Ydelsesmodtagere uden rettidig jobsamtale',
  measures: [
    { id: 'recipients', labels: ['Antal ydelsesmodtagere'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'lacking', labels: ['Antal uden rettidig samtale'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'lacking_pct', labels: ['Andel uden rettidig samtale'], parser: 'decimal', kind: 'share', decimals: 1 },
  ],
} as const satisfies SourceTable;
