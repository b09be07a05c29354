import type { datasets } from '../datasets.ts';
import { tableAt } from '../tables/index.ts';
import type { DescribedTable } from './description.ts';

/** Datasets of tables that no list names yet: told by the tables' own definitions rather than left out. */
export const unlistedDatasets = (tables: readonly DescribedTable[], listed: typeof datasets): typeof datasets =>
  tables
    .filter(({ csv, definition }) => definition.dataset !== 'indicators' && !listed.some(({ owns }) => owns(csv.path)))
    .filter(({ definition }, i, all) => all.findIndex(one => one.definition.dataset === definition.dataset) === i)
    .map(({ definition }) => ({
      id: definition.dataset,
      owns: path => tableAt(path)?.dataset === definition.dataset,
      name: definition.name,
      note: definition.row,
    }));
