import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import type { SourceTable } from '../../src/model/source.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { problemsOf } from './input-problems.ts';
import { hasRecorded, recorded } from './recorded.ts';

const extract = (edition: string, id: string) =>
  readTable(sourceTable(id), recorded(`extracts/jobindsats/${edition}/${id}.json`), {
    file: `${id}.json`,
    format: 'jobindsats-v3',
  });
const answer = (name: string, table: SourceTable = sourceTable(name.split('.')[0]!)) =>
  readTable(table, recorded(`jobindsats/api-v3/responses/${name}.json`), { file: name, format: 'jobindsats-v3' });
const folk1a = (path: string) =>
  readTable(sourceTable('FOLK1A'), recorded(path), { file: 'FOLK1A.csv', format: 'statbank-csv' });

const missing = ({ values }: MeasureTable, measure: string): number => values[measure]!.filter(Number.isNaN).length;
const distinct = ({ codes }: MeasureTable, dimension: Dimension): number => new Set(codes[dimension]).size;
const rowsAt = (table: MeasureTable, where: Partial<Record<Dimension, string>>): number[] =>
  Array.from({ length: table.rows }, (_, row) => row).filter(row =>
    Object.entries(where).every(
      ([name, id]) => table.codes[name as Dimension]![row] === dimensionNumbering[name as Dimension].numberOf(id),
    ),
  );

describe.skipIf(!hasRecorded)('recorded extracts of Jobindsats', () => {
  it.each([
    ['y25i01', 17_820, { fte: 57, rate_labour_force: 2 }],
    ['y25i09', 10_521, { persons: 135 }],
    ['y60a02', 5_940, { persons: 0, fte: 0, rate_labour_force: 0, rate_population: 0 }],
    ['y60b15', 297, { employed_pct: 8, education_pct: 68 }],
    ['y60c02', 495, { activated_persons: 97, offer_spells: 97 }],
    ['y60c07', 5_940, { activation_degree: 0, share_activated: 0 }],
    ['y60j01', 5_940, { persons_with_hours: 144, share_with_hours: 30 }],
  ])('%s has %i rows, its missing figures apart from zeros', (id, rows, gaps) => {
    const table = extract('2026-08-19', id);
    expect(table.rows).toBe(rows);
    expect(distinct(table, 'ref_area')).toBe(99);
    expect(Object.fromEntries(Object.keys(table.values).map(measure => [measure, missing(table, measure)]))).toEqual(
      gaps,
    );
  });

  it('y25i09 of the later edition has three rows fewer', () => {
    expect(extract('2026-08-22', 'y25i09').rows).toBe(10_518);
  });

  it('y25i09 has rows of Læsø in 2 of 36 months only: an absent row is not made up', () => {
    const table = extract('2026-08-19', 'y25i09');
    expect(rowsAt(table, { ref_area: '825' })).toHaveLength(6);
    expect(rowsAt(table, { ref_area: '151' })).toHaveLength(108);
  });

  it('y25i01 keeps totals and parts in one column, the total with every area and month', () => {
    const table = extract('2026-08-19', 'y25i01');
    expect(distinct(table, 'target_group')).toBe(3);
    expect(rowsAt(table, { target_group: '_T' })).toHaveLength(99 * 60);
    expect(table.values['fte']![rowsAt(table, { target_group: '_T', ref_area: 'DK' })[0]!]).toBe(96_938);
  });

  it('y60a02 counts a person who moves in both municipalities: persons do not add up to the country', () => {
    const table = extract('2026-08-19', 'y60a02');
    const july = parsePeriodId('M', '2026-07');
    const all = Array.from({ length: table.rows }, (_, row) => row).filter(row => table.time[row] === july);
    const country = rowsAt(table, { ref_area: 'DK' }).filter(row => table.time[row] === july);
    const sum = (rows: readonly number[]): number =>
      rows.reduce((total, row) => total + table.values['persons']![row]!, 0);
    expect([sum(all) - sum(country), sum(country)]).toEqual([85_512, 85_491]);
  });

  it('y60b15 has quarters and three delays', () => {
    const table = extract('2026-08-19', 'y60b15');
    expect([table.freq, new Set(table.time).size, distinct(table, 'delay')]).toEqual(['Q', 1, 3]);
    expect(table.time[0]).toBe(parsePeriodId('Q', '2025-Q1'));
  });
});

describe.skipIf(!hasRecorded)('recorded answers of the Jobindsats API', () => {
  it.each([
    ['y25i01.unemployment_total', 14],
    ['y25i09.longterm_total', 14],
    ['y25i05.notices', 14],
    ['y01h01.sanctions_total', 6],
  ])('%s has %i rows, the fund column read as total', (name, rows) => {
    expect(answer(name).rows).toBe(rows);
  });

  it('refuses a breakdown by fund that the binding does not read, each fund once', () => {
    const lines = problemsOf(() => answer('y25i01.unemployment_akasser'));
    expect(lines[0]).toBe(
      'y25i01.unemployment_akasser row 2 column "A-kasse": unknown text: "Ingen a-kasse", expected "I alt", "A-kasse i alt" (in 2 rows). Ask the publisher for the total only; y25i01 is not read by this breakdown',
    );
  });

  it('refuses two rows of one text, naming both, where all levels of offers were asked for', () => {
    const lines = problemsOf(() => answer('y01c01.activation'));
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(
      'y01c01.activation row 28: invalid row: the key (2025M05, Hele landet, A-kasse i alt, Nytteindsats i alt) stands in row 27 already, expected once. Ask the publisher for one level of the breakdown, or name the level that is read in src/sources/jobindsats/y01c01.ts',
    );
  });

  it('reads the same answer where the binding names one level', () => {
    const table = sourceTable('y01c01');
    const keys = table.keys.map(key => {
      const texts = Object.keys(key.codes ?? {}).filter(text => text !== 'Tilbud i alt');
      if (key.dimension !== 'offer') return key;
      return { ...key, codes: { 'Tilbud i alt': '_T' }, leaveOut: [...(key.leaveOut ?? []), ...texts] };
    });
    const read = answer('y01c01.activation', { ...table, keys });
    expect([read.rows, read.values['activated_persons']![0], distinct(read, 'offer')]).toEqual([14, 22_681, 1]);
  });
});

describe.skipIf(!hasRecorded)('recorded extracts of the StatBank', () => {
  it('FOLK1A in codes with byte order mark and CRLF: 105 areas by 55 quarters', () => {
    const table = folk1a('extracts/statbank/2021-10-01/FOLK1A.csv');
    expect([table.rows, distinct(table, 'ref_area'), new Set(table.time).size]).toEqual([5_775, 105, 55]);
    expect(table.time[0]).toBe(parsePeriodId('Q', '2008-Q1'));
    expect(table.values['persons']![0]).toBe(5_475_791);
    expect(rowsAt(table, { ref_area: '1084' })).toHaveLength(55);
    expect(rowsAt(table, { ref_area: '411' })).toHaveLength(55);
  });

  it('FOLK1A by sex and single year, without marital status', () => {
    const table = folk1a('statbank/FOLK1A/jonasrex-FOLK1A.codes.csv');
    expect([table.rows, distinct(table, 'sex'), distinct(table, 'age')]).toEqual([31_200, 2, 100]);
  });

  it('FOLK1A in texts instead of codes is refused', () => {
    const lines = problemsOf(() => folk1a('statbank/FOLK1A/razz7/FOLK1A.csv'));
    expect(lines[0]).toContain('FOLK1A.csv row 1 column "OMRÅDE": unknown area code: "Hele landet"');
  });
});
