import { codeLists } from '../codelists/index.ts';
import type { Code, CodeList } from '../model/code.ts';
import type { PlannedFile } from '../model/file.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `codelists/<list>.csv` for every code list: id, names, parent, validity, note, source, verified. */
export const codeListFiles = (): PlannedFile[] =>
  codeLists.map(list => ({
    path: `codelists/${codeListName(list)}.csv`,
    contents: recordsCsv(list.codes.map(codeRecord)),
    mediaType: 'text/csv',
    rows: list.codes.length,
  }));

/** Name of a list in paths, e.g. `target-group` for `CL_TARGET_GROUP`. */
export const codeListName = (list: CodeList): string => list.id.replace(/^CL_/, '').toLowerCase().replaceAll('_', '-');

const codeRecord = (code: Code) => ({
  id: code.id,
  name_da: code.name.da,
  name_en: code.name.en,
  parent: code.parent ?? null,
  valid_from: code.validFrom ?? null,
  valid_to: code.validTo ?? null,
  note_da: code.note?.da ?? null,
  note_en: code.note?.en ?? null,
  source: code.source ?? null,
  verified: code.verified ?? null,
});
