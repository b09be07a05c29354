import { codeLists } from '../codelists/index.ts';
import type { CodeList } from '../model/code.ts';
import type { Column } from '../model/table.ts';
import type { Text } from '../model/text.ts';

/** File name of a code list in `codelists/`, without extension. */
export const codeListFile = ({ id }: Pick<CodeList, 'id'>): string =>
  id.replace(/^CL_/, '').toLowerCase().replaceAll('_', '-');

const names = new Map(
  codeLists.map(list => [codeListFile(list), new Map(list.codes.map(({ id, name }) => [id, name]))]),
);

/** Name of a code in the code list of its column; null where the column has no list, or the list has not the code. */
export const labelOf = ({ codeList }: Pick<Column, 'codeList'>, code: string): Text | null =>
  codeList === undefined ? null : (names.get(codeList)?.get(code) ?? null);
