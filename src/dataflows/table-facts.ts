import type { TableFacts } from '../formats/data-table.ts';
import type { Text } from '../model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../package/types.ts';
import { codeLists } from '../codelists/index.ts';
import { codeListFile } from '../formats/labels.ts';
import { datasetById } from './datasets.ts';
import { tableAt } from './tables/index.ts';

/** What a file says of itself: name, notes and unit of its indicator or dataset. Throws `unknown table`. */
export function factsOf(path: string, catalogue: Catalogue): TableFacts {
  const definition = tableAt(path);
  if (!definition) throw new Error(`unknown table: ${path} has no definition in src/dataflows/tables`);
  const { version, released, kind, notice } = catalogue;
  const file = path
    .split('/')
    .at(-1)!
    .replace(/\.csv$/, '');
  const indicator = catalogue.indicators.find(
    ({ id }) => path.startsWith(`indicators/${id}.`) || path.startsWith(`indicators/${id}/`),
  );
  const list = codeLists.find(one => path === `codelists/${codeListFile(one)}.csv`);
  const note = datasetById(definition.dataset)?.note;
  return {
    file: indicator && file !== indicator.id ? `${indicator.id}-${file}` : file,
    name: indicator?.name ?? list?.name ?? definition.name,
    notes: indicator ? indicatorNotes(indicator) : note ? [note] : [],
    unit: indicator?.unitText ?? null,
    version,
    released,
    kind,
    notice,
  };
}

/** What must be known to use an indicator's figures: what it is, its breaks and its caveats. */
const indicatorNotes = ({ plain, numerator, denominator, breaks, caveats }: CatalogueIndicator): Text[] => [
  plain,
  { da: `Over brøkstregen: ${numerator.da}`, en: `Above the line: ${numerator.en}` },
  { da: `Under brøkstregen: ${denominator.da}`, en: `Below the line: ${denominator.en}` },
  ...breaks.map(({ month, text }) => ({ da: `Brud ${month}: ${text.da}`, en: `Break ${month}: ${text.en}` })),
  ...caveats,
];
