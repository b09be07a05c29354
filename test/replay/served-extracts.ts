import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Card } from '../../src/model/card.ts';
import type { SourceTable } from '../../src/model/source.ts';
import { bindColumns } from '../../src/sources/bind-columns.ts';
import { bodyReaders } from '../../src/sources/body-readers.ts';
import { findSourceTable } from '../../src/sources/index.ts';
import { parsePeriod } from '../../src/sources/parsers/parse-period.ts';
import { groupBy } from './group-by.ts';

export type ServedRow = readonly (string | number | null)[];

/** A table as an extract holds it: rows of cells, with the places of its keys. */
export interface ServedCut {
  readonly table: SourceTable;
  readonly columns: readonly string[];
  readonly rows: readonly ServedRow[];
  readonly byPeriod: ReadonlyMap<string, readonly ServedRow[]>;
  /** Positions of period, area and the other keys. */
  readonly period: number;
  readonly area: number;
  readonly keys: readonly number[];
  /** Periods as written, the oldest first. */
  readonly periods: readonly string[];
}

/** Which part of an edition to serve: only these tables, only the latest so many periods of each. */
export interface ServedPart {
  readonly tables?: readonly string[];
  readonly periods?: number;
}

/** The tables of one edition folder, files of one table put together. */
export function servedCuts(folder: string, { tables, periods = Infinity }: ServedPart = {}): ServedCut[] {
  const { format, files: all } = Card.parse(JSON.parse(readFileSync(join(folder, 'card.json'), 'utf8')));
  if (format === 'geometry-topojson') return [];
  return [...groupBy(all, ({ table }) => table)].flatMap(([id, files]) => {
    const table = findSourceTable(id);
    if (!table || (tables && !tables.includes(id))) return [];
    const raws = files.map(({ path }) => bodyReaders[format](readFileSync(join(folder, path)), { file: path, format }));
    const rows = raws.flatMap(raw =>
      Array.from({ length: raw.rows }, (_, row) => raw.columns.map((_name, column) => raw.at(row, column))),
    );
    const cut = cutOf(table, raws[0]!.columns, rows);
    const kept = new Set(cut.periods.slice(-periods));
    return kept.size === cut.periods.length
      ? [cut]
      : [
          cutOf(
            table,
            cut.columns,
            cut.rows.filter(row => kept.has(String(row[cut.period]))),
          ),
        ];
  });
}

/** A table from its columns and rows. */
export function cutOf(table: SourceTable, columns: readonly string[], rows: readonly ServedRow[]): ServedCut {
  const { keys } = bindColumns(table, columns, table.id);
  const at = (dimension: string): number => keys.find(({ binding }) => binding.dimension === dimension)!.index;
  const [period, area] = [at('time_period'), at('ref_area')];
  const byPeriod = groupBy(rows, row => String(row[period]));
  const order = (text: string): number => parsePeriod(text)!.ordinal;
  const periods = [...byPeriod.keys()].sort((a, b) => order(a) - order(b));
  const others = keys.map(({ index }) => index).filter(index => index !== period && index !== area);
  return { table, columns, rows, byPeriod, period, area, keys: others, periods };
}
