import { codeLists } from '../../codelists/index.ts';
import type { Code, CodeList } from '../../model/code.ts';
import type { PlannedFile } from '../../model/file.ts';
import { codeListName } from '../code-lists.ts';
import { script, typed } from './script-files.ts';
import { union } from './type-files.ts';

/** One module a code list: `jobindsats-data/codelists/<list>` gives its codes, with a type of their ids. */
export const codeListModules = (): PlannedFile[] =>
  codeLists.flatMap(list => {
    const path = `codelists/${codeListName(list)}`;
    return [script(`${path}.js`, scriptOf(list)), typed(`${path}.d.ts`, typesOf(list))];
  });

const scriptOf = ({ codes }: CodeList): string =>
  `export const codes = [\n${codes.map(code => `  ${JSON.stringify(told(code))},\n`).join('')}];\n`;

const told = ({ id, name, parent, validFrom, validTo }: Code) => ({
  id,
  name: { da: name.da, en: name.en },
  parent: parent ?? null,
  validFrom: validFrom ?? null,
  validTo: validTo ?? null,
});

const typesOf = ({ codes }: CodeList): string => `/** Ids of this list. */
export type Code =${union(codes.map(({ id }) => id))};

/** The codes in the list's own order; days are YYYY-MM-DD. */
export declare const codes: readonly {
  readonly id: Code;
  readonly name: { readonly da: string; readonly en: string };
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}[];
`;
