import { AREA_LEVELS } from '../../model/area.ts';
import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { column } from './shared-columns.ts';

/** The areas that have figures. */
export const areas: TableDefinition = {
  id: 'areas',
  dataset: 'areas',
  path: 'areas.csv',
  name: { da: 'Områder', en: 'Areas' },
  row: { da: 'ét område med tal', en: 'one area with figures' },
  columns: [
    column('id', ['område', 'area'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'area',
      concept: 'REF_AREA',
      required: true,
    }),
    column('level', ['land, region, kommune ...', 'country, region, municipality, ...'], {
      type: 'code',
      unit: measuredIn.code,
      codes: [...AREA_LEVELS],
      required: true,
    }),
    column(
      'validFrom',
      ['første dag, tom hvor området altid har været der', 'first day, empty where it has always been there'],
      { type: 'day', unit: measuredIn.day },
    ),
    column('validTo', ['sidste dag, tom hvor området stadig er der', 'last day, empty where it still is'], {
      type: 'day',
      unit: measuredIn.day,
    }),
    column('region', ['kommunens region', 'region of a municipality'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'area',
    }),
    column('nuts', ['NUTS-kode', 'NUTS code'], { type: 'code', unit: measuredIn.code }),
    column('name_da', ['dansk navn', 'Danish name'], { type: 'text', unit: measuredIn.text, required: true }),
    column('name_en', ['engelsk navn', 'English name'], { type: 'text', unit: measuredIn.text, required: true }),
    column('members', ['kommunerne i et større område', 'municipalities of a larger area'], {
      type: 'text',
      unit: measuredIn.codes,
    }),
  ],
  key: ['id'],
  formats: ['da.csv.zip', 'parquet', 'xlsx'],
};
