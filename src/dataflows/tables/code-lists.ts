import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column } from './shared-columns.ts';

/** A list of codes. */
export const codeLists: TableDefinition = {
  id: 'code-list',
  dataset: 'codelists',
  path: 'codelists/<list>.csv',
  name: { da: 'Kodeliste', en: 'Code list' },
  row: { da: 'én kode', en: 'one code' },
  columns: [
    column('id', ['kode', 'code'], { type: 'code', unit: measuredIn.code, required: true }),
    column('name_da', ['dansk navn', 'Danish name'], { type: 'text', unit: measuredIn.text, required: true }),
    column('name_en', ['engelsk navn', 'English name'], { type: 'text', unit: measuredIn.text, required: true }),
    column('parent', ['koden, som denne er en del af', 'code this one is part of'], {
      type: 'code',
      unit: measuredIn.code,
    }),
    column('valid_from', ['første dag', 'first day'], { type: 'day', unit: measuredIn.day }),
    column('valid_to', ['sidste dag', 'last day'], { type: 'day', unit: measuredIn.day }),
    column('note_da', ['note på dansk', 'note in Danish'], { type: 'text', unit: measuredIn.text }),
    column('note_en', ['note på engelsk', 'note in English'], { type: 'text', unit: measuredIn.text }),
    column('source', ['hvor oplysningen er læst', 'where the fact was read'], {
      type: 'text',
      unit: measuredIn.text,
    }),
    column('verified', ['`false` hvor den bygger på en slutning', '`false` where it rests on inference'], {
      type: 'flag',
      unit: measuredIn.flag,
    }),
  ],
  key: ['id'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
