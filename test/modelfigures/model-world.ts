import { readCalibration } from '../../scripts/model/read-calibration.ts';
import { DEFAULT_SEED, fileBody, fileName, modelEditions } from '../../src/modelfigures/edition.ts';
import type { TableModel } from '../../src/modelfigures/table-model.ts';
import { tableModels } from '../../src/modelfigures/tables/index.ts';
import { createWorld, type World } from '../../src/modelfigures/world.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { readTable } from '../../src/sources/read-table.ts';

const calibration = await readCalibration();

/** A fresh world of the first or the second edition. */
export const worldOf = (edition: 0 | 1, seed = DEFAULT_SEED): World =>
  createWorld(calibration, modelEditions[edition]!, seed);

/** The model of a table by the publisher's id, with its periods cut where told. */
export function modelOf(id: string, cut: Pick<Partial<TableModel>, 'first' | 'last'> = {}): TableModel {
  const model = tableModels.find(({ table }) => table.id === id);
  if (!model) throw new Error(`unknown table: ${id}`);
  return { ...model, ...cut };
}

/** The text of a table's file. */
export const textOf = (model: TableModel, world: World): string => [...fileBody(model, world)].join('');

/** A table's file as the source bindings read it. */
export function readModel(model: TableModel, world: World): MeasureTable {
  const format = model.table.source === 'jobindsats' ? 'jobindsats-v3' : 'statbank-csv';
  return readTable(model.table, Buffer.from(textOf(model, world), 'utf8'), { file: fileName(model), format });
}
