import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { BuildInput } from '../../src/dataflows/build-input.ts';
import { indicatorFiles } from '../../src/dataflows/indicator-files.ts';
import { inAktiveringsgrad } from '../../src/indicators/in-aktiveringsgrad.ts';
import { parsePeriodId } from '../../src/model/period.ts';
import { STATUS } from '../../src/model/status.ts';
import { observationTableBuilder, type Figure, type SeriesKey } from '../../src/observations/observation-table.ts';
import { rowsOf } from '../../src/package/decode.ts';
import type { IndicatorFile } from '../../src/package/types.ts';

const MONTHS = 236;
const START = parsePeriodId('M', '2007-01');

/** Months that go up and down without a pattern that compression would find. */
const figures = (count: number, seed: number): Figure[] =>
  Array.from({ length: count }, (_, i) => {
    const denominator = 20_000 + ((i * 7919 + seed * 104_729) % 9973);
    const numerator = Math.floor(denominator / 10) + ((i * 6007 + seed * 15_485_863) % 997);
    const value = Math.round((1000 * numerator) / denominator) / 10;
    return { period: START + i, value, numerator, denominator, status: STATUS.A, given: false };
  });

const total = { target_group: '_T', responsibility: '_T', sex: '_T', age: '_T', origin: '_T', freq: 'M' } as const;
const keys: Omit<SeriesKey, 'ref_area'>[] = [
  total,
  { ...total, responsibility: 'municipality' },
  { ...total, target_group: 'ADP' },
  { ...total, target_group: 'KTH' },
  { ...total, age: 'Y16T24' },
  { ...total, age: 'Y25T29' },
  { ...total, target_group: 'ADP', age: 'Y16T24' },
  { ...total, sex: 'F' },
];

function planned() {
  const builder = observationTableBuilder(inAktiveringsgrad);
  for (const [i, ref_area] of ['DK', '101'].entries()) {
    for (const [j, key] of keys.entries()) builder.add({ ...key, ref_area }, figures(MONTHS, 10 * i + j));
  }
  const computed = {
    indicator: inAktiveringsgrad,
    observations: builder.table(),
    targetGroups: ['_T', 'ADP', 'KTH'],
    missingTables: [],
    agreement: { compared: 0, other: 0 },
  };
  return indicatorFiles({ version: '1.0.0', cards: [], computed: [computed] } as unknown as BuildInput)[0]!;
}

const text = (contents: string | Uint8Array): string =>
  typeof contents === 'string' ? contents : new TextDecoder().decode(contents);
const parsed = (contents: string | Uint8Array): IndicatorFile => JSON.parse(text(contents)) as IndicatorFile;
const keyOf = (row: object): string => JSON.stringify(row);
const FOLDER = 'indicators/in-aktiveringsgrad';

describe('files of an indicator', () => {
  const { whole, areas } = planned();
  const json = whole.filter(({ format }) => format === 'json');

  it('are one a part, named after what they hold', () => {
    expect(json.map(({ file, part }) => [file.path, part.dimension, part.target_group])).toEqual([
      [`${FOLDER}.json`, null, '_T'],
      [`${FOLDER}/by-responsibility.json`, 'responsibility', '_T'],
      [`${FOLDER}/by-target-group-ADP.json`, 'target_group', 'ADP'],
      [`${FOLDER}/by-target-group-KTH.json`, 'target_group', 'KTH'],
      [`${FOLDER}/by-sex.json`, 'sex', '_T'],
      [`${FOLDER}/by-age.json`, 'age', '_T'],
      [`${FOLDER}/by-age-ADP.json`, 'age', 'ADP'],
    ]);
  });

  it('keep breakdowns apart from totals in CSV, with all groups together', () => {
    const csv = whole.filter(({ format }) => format === 'csv');
    expect(csv.map(({ file }) => [file.path, file.rows])).toEqual([
      [`${FOLDER}.csv`, 8 * MONTHS],
      [`${FOLDER}/by-sex.csv`, 2 * MONTHS],
      [`${FOLDER}/by-age.csv`, 6 * MONTHS],
    ]);
    for (const { file } of csv) expect(text(file.contents).trimEnd().split('\n')).toHaveLength(1 + file.rows!);
  });

  it('hold every figure once over the parts; files of areas all but the breakdowns of other groups', () => {
    const rows = (files: readonly IndicatorFile[]) => files.flatMap(file => [...rowsOf(file)].map(keyOf)).sort();
    const all = rows(json.map(({ file }) => parsed(file.contents)));
    expect(all).toHaveLength(2 * keys.length * MONTHS);
    expect(new Set(all).size).toBe(all.length);
    const others = json.filter(({ part }) => part.dimension === 'age' && part.target_group !== '_T');
    const apart = rows(others.map(({ file }) => parsed(file.contents)));
    const ofAreas = rows(areas.map(({ contents }) => parsed(contents)));
    expect([...ofAreas, ...apart].sort()).toEqual(all);
  });

  it('of one area name the files that hold the rest, the headline first', () => {
    const [first] = areas;
    expect(first!.path).toBe(`${FOLDER}/DK.json`);
    expect(parsed(first!.contents).series[0]).toMatchObject(total);
    const more = parsed(first!.contents).more!;
    const paths = areas.map(({ path }) => path).filter(path => path.startsWith(`${FOLDER}/DK`));
    expect(more.map(name => `${FOLDER}/${name}`)).toEqual(paths.slice(1));
    expect(more.length).toBeGreaterThan(0);
  });

  it('of one area weigh at most 4 kB, compressed', () => {
    const sizes = areas.map(({ contents }) => gzipSync(text(contents)).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4000);
  });
});
