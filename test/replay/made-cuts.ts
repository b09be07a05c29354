import type { Freq } from '../../src/model/period.ts';
import type { KeyColumn, SourceTable } from '../../src/model/source.ts';
import { sourceTables } from '../../src/sources/index.ts';
import { cutOf, type ServedCut, type ServedRow } from './served-extracts.ts';

const AREAS = {
  jobindsats: ['Hele landet', 'Region Nordjylland', 'Albertslund', 'Aalborg'],
  statbank: ['000', '081', '165', '851'],
};
const LATEST: Readonly<Record<Freq, number>> = { M: 14, Q: 6, Y: 3, R4: 4, R12: 0 };

/** Small made figures of every table that is bound, all in the publishers' own spelling; `shift` makes others of them. */
export const madeCuts = (shift = 0, tables: readonly SourceTable[] = sourceTables): ServedCut[] =>
  tables.map(table => madeCut(table, shift));

/** Small made figures of one table. */
export function madeCut(table: SourceTable, shift = 0): ServedCut {
  const keys = table.keys.filter(
    ({ dimension, optional }) => !(table.source === 'jobindsats' && dimension === 'none' && optional),
  );
  const columns = [...keys, ...table.measures].map(({ labels }) => labels[0]!);
  const combinations = keys.reduce<readonly (readonly string[])[]>(
    (before, key) => before.flatMap(row => textsOf(table, key).map(text => [...row, text])),
    [[]],
  );
  const rows = combinations.map((row, index): ServedRow => [
    ...row,
    ...table.measures.map(({ parser }, at) => figure(index * 7 + at + shift, parser, table.source)),
  ]);
  return cutOf(table, columns, rows);
}

/** A figure in the publisher's spelling; every eleventh is not told. */
function figure(seed: number, parser: 'count' | 'decimal', source: SourceTable['source']): string | number | null {
  if (seed % 11 === 10) return source === 'statbank' ? '..' : null;
  const value = parser === 'count' ? 3 + (seed % 9000) : (seed % 1000) / 10;
  return source === 'statbank' ? String(value).replace('.', ',') : value;
}

function textsOf(table: SourceTable, { dimension, parser, codes = {}, ask }: KeyColumn): readonly string[] {
  if (dimension === 'time_period') return periodsOf(table);
  if (dimension === 'ref_area') return AREAS[table.source];
  const asked = ask?.map(value => /^sum\(([^|]+)\|/.exec(value)?.[1] ?? value);
  if (asked) return asked;
  if (parser === 'age-years') return ['TOT'];
  const spellings = Object.entries(codes);
  return spellings
    .filter(([, code], index) => spellings.findIndex(([, other]) => other === code) === index)
    .map(([text]) => text);
}

function periodsOf({ freq, source, subPeriods }: SourceTable): string[] {
  const danish = source === 'statbank';
  const spell: Readonly<Record<Freq, (year: number, sub: number) => string>> = {
    M: (year, sub) => `${year}M${String(sub).padStart(2, '0')}`,
    Q: (year, sub) => (danish ? `${year}K${sub}` : `${year}Q0${sub}`),
    Y: year => (danish ? `${year}` : `${year}Y01`),
    R4: (year, sub) => `${year}QMAT0${sub}`,
    R12: () => '',
  };
  const each = { M: 12, Q: 4, Y: 1, R4: 4, R12: 12 }[freq];
  const all = [2020, 2021, 2022, 2023, 2024].flatMap(year =>
    Array.from({ length: each }, (_, sub) => ({ year, sub: sub + 1 })),
  );
  return all
    .filter(({ sub }) => subPeriods?.includes(sub) ?? true)
    .slice(-LATEST[freq])
    .map(({ year, sub }) => spell[freq](year, sub));
}
