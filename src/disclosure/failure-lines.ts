import { dimensionNumbering } from '../codelists/dimensions.ts';
import { periodId } from '../model/period.ts';
import type { Audit } from './audit.ts';
import { columnName } from './cells.ts';
import { columnOf } from './claims.ts';
import type { Failure } from './failures.ts';

/** Hidden cells that can be worked out, one line each: table, measure, codes, period, and the equation that tells them. */
export function failureLines(audit: Audit, failures: readonly Failure[]): string[] {
  const { store, system } = audit;
  return failures.map(({ cell, equation }) => {
    const { index, measure, base } = columnOf(store, cell);
    const { table, freq, time, codes } = index.table;
    const row = cell - base;
    const key = index.axes.map(({ dimension }) => dimensionNumbering[dimension].idOf(codes[dimension]![row]!));
    const how = equation < 0 ? 'several sums together' : originName(audit, system.origin[equation]!);
    return `${columnName(table, measure)} of ${key.join(', ')} in ${periodId(freq, time[row]!)} can be worked out from ${how}`;
  });
}

function originName({ relations, links }: Audit, origin: number): string {
  if (origin >= 0) return `the sum "${relations.kinds[relations.kind[origin]!]!.name}"`;
  const { table, ratio } = links[-1 - origin]!;
  return `the share ${columnName(table.table, ratio)}`;
}
