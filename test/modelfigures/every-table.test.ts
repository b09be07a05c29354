import { describe, expect, it } from 'vitest';
import { periodId } from '../../src/model/period.ts';
import { sourceTables } from '../../src/sources/index.ts';
import { areasOf, periodsOf } from '../../src/modelfigures/table-rows.ts';
import { tableModels } from '../../src/modelfigures/tables/index.ts';
import { readModel, worldOf } from './model-world.ts';

const PERIODS = 8;
const world = worldOf(1);

describe('tables of a model edition', () => {
  it.each(tableModels.map(model => [model.table.id, model] as const))('%s is read by its binding', (_, model) => {
    const { first, last } = periodsOf(model, world);
    const cut = { ...model, first: periodId(model.table.freq, Math.max(first, last - PERIODS + 1)) };
    const table = readModel(cut, world);
    const most = Math.min(PERIODS, last - first + 1) * areasOf(model).length * (model.members?.length ?? 1);
    expect(table.rows).toBeGreaterThan(most / 5);
    expect(table.rows).toBeLessThanOrEqual(most);
    expect(Object.values(table.values).some(values => values.some(value => value > 0))).toBe(true);
  });

  it('gives each table once, by a binding of the registry', () => {
    const ids = tableModels.map(({ table }) => table.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tableModels.filter(({ table }) => !sourceTables.includes(table))).toEqual([]);
  });

  it('ends closed tables where their binding says', () => {
    const closed = tableModels.filter(({ table }) => 'closedAfter' in table);
    expect(closed.length).toBeGreaterThan(5);
    for (const { table, last } of closed) expect([table.id, last]).toEqual([table.id, table.closedAfter]);
  });
});
