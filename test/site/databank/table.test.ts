import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../site/databank/cells.ts';
import type { Cell } from '../../../site/databank/cells.ts';
import { firstChoice } from '../../../site/databank/choice.ts';
import { chosenAreas } from '../../../site/databank/chosen-areas.ts';
import { chosenCodes, chosenIndicators, unknownCodes } from '../../../site/databank/chosen-indicators.ts';
import { chosenPeriods } from '../../../site/databank/chosen-periods.ts';
import { filesNeeded } from '../../../site/databank/files-needed.ts';
import { numberOf, pivot, sorted } from '../../../site/databank/pivot.ts';
import { withoutFigures } from '../../../site/databank/without-figures.ts';
import { computeIndicator } from '../../../src/indicators/compute/compute-indicator.ts';
import { mgDagpenge } from '../../../src/indicators/mg-dagpenge.ts';
import { encode } from '../../../src/formats/encode.ts';
import { seriesRanges } from '../../../src/observations/series-ranges.ts';
import { measureTable, tablesOf } from '../../indicators/tables.ts';
import { context } from './context.ts';

const words = { cluster: 'Klyngen omkring {area}' };
const [one, two] = context.indicators;

describe('what a choice means', () => {
  it('opens levels, members, clusters and own groups, each area once, and names what it does not know', () => {
    const { shown, unknown } = chosenAreas(
      {
        areas: [
          'level:municipality',
          '165',
          'in:1081',
          'cluster:165',
          'own:Vest',
          'level:jobcentre',
          '999',
          'constructor:x',
        ],
        groups: [{ name: 'Vest', members: ['851', '165', 'nope'] }],
      },
      context,
      words,
    );
    expect(shown.map(({ id, parts }) => `${id}=${parts.join('+')}`)).toEqual([
      '165=165',
      '851=851',
      'cluster:165=851',
      'own:Vest=851+165',
    ]);
    expect(shown[2]!.name).toBe('Klyngen omkring Albertslund');
    expect(unknown).toEqual(['level:jobcentre', '999', 'constructor:x']);
  });

  it('knows its indicators and the codes that they are told by', () => {
    const { shown, unknown } = chosenIndicators({ indicators: ['two', 'three', 'one'] }, context);
    expect([shown.map(({ id }) => id), unknown]).toEqual([['two', 'one'], ['three']]);
    const codes = (codes: string[]) =>
      chosenCodes({ cut: 'age', codes }, { indicators: shown, codes: context.codes }).map(({ id }) => id);
    expect(codes([])).toEqual(['Y16T29', 'Y30T49']);
    expect(codes(['Y30T49', 'Y50T66'])).toEqual(['Y30T49']);
  });

  it('names a target group and codes of a cut that nobody knows', () => {
    expect(unknownCodes({ targetGroup: 'zzz', cut: 'age', codes: ['Y16T29', 'Y99'] }, context)).toEqual(['zzz', 'Y99']);
    expect(unknownCodes({ targetGroup: 'ADP', cut: null, codes: [] }, context)).toEqual([]);
  });

  it('reads only the files that hold what is asked for', () => {
    const names = (choice: Parameters<typeof filesNeeded>[1]) =>
      filesNeeded(one!, choice).map(({ path }) => path.split('/').at(-1));
    expect(names({ targetGroup: null, cut: null })).toEqual(['one.json']);
    expect(names({ targetGroup: null, cut: 'age' })).toEqual(['one.json', 'by-age.json']);
    expect(names({ targetGroup: 'ADP', cut: 'age' })).toEqual(['one.json', 'by-group-ADP.json', 'by-ADP-age.json']);
    expect(names({ targetGroup: null, cut: 'target_group' })).toEqual(['one.json', 'by-group-ADP.json']);
  });

  it('spans the latest periods, or those between two, kept inside what there is', () => {
    const of = (freq: 'M' | 'Q' | 'Y', span: Parameters<typeof chosenPeriods>[0]['span']) =>
      chosenPeriods({ freq, span }, [one!, two!]);
    expect(of('M', { latest: 2 })).toEqual(['2026-02', '2026-03']);
    expect(of('Y', { from: '2019', to: '2021-Q2' })).toEqual(['2020', '2021']);
    expect(of('M', { from: '2025-Q4', to: '2026-01' })).toHaveLength(13);
    expect(of('Q', { from: '2025-11', to: '2025-12' })).toEqual(['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']);
    expect(chosenPeriods({ freq: 'R4', span: { latest: 3 } }, [one!])).toEqual([]);
  });
});

const months = ['2026-01', '2026-02'];
const file = (() => {
  const force = ['165', '851'].flatMap((ref_area, i) => [
    { period: '2025', ref_area, sex: 'F', persons: 400 * (i + 1) },
    { period: '2025', ref_area, sex: 'M', persons: 600 * (i + 1) },
  ]);
  const fte = ['165', '851'].flatMap((ref_area, i) =>
    months.map((period, month) => ({
      period,
      ref_area,
      target_group: 'ADP',
      fte: i === 1 && month === 1 ? null : 10 * (i + 1),
    })),
  );
  const { indicator, observations } = computeIndicator(
    mgDagpenge,
    tablesOf(measureTable('RAS400', 'Y', force), measureTable('y01a02', 'M', fte)),
  );
  return encode(
    indicator,
    { observations: observations!, ranges: seriesRanges(observations!) },
    { version: '1.0.0', kind: 'official', notice: null, persons: false },
  );
})();

const wanted = (areas: readonly { id: string; name: string; parts: readonly string[] }[]) => ({
  choice: { cut: null, freq: 'M' as const },
  targetGroup: 'ADP',
  areas,
  codes: [''],
  periods: months,
});

describe('cellsOf', () => {
  it('gives an area its published figures, and a group the ratio of its sums', () => {
    const { cells } = cellsOf(
      file,
      wanted([
        { id: '165', name: 'Albertslund', parts: ['165'] },
        { id: 'own:Begge', name: 'Begge', parts: ['165', '851'] },
      ]),
      context.areas,
    );
    expect(cells.map(({ area, period, row }) => `${area} ${period} ${row?.obs_value} ${row?.obs_status}`)).toEqual([
      '165 2026-01 1 A',
      '165 2026-02 1 P',
      'own:Begge 2026-01 1 A',
      'own:Begge 2026-02 null Q',
    ]);
    expect(cells[2]!.row).toMatchObject({ numerator: 30, denominator: 3000 });
  });

  it('leaves cells of an area without figures empty, and says why areas may not be added', () => {
    const { cells, notAdded } = cellsOf(
      { ...file, aggregation: 'never' },
      wanted([
        { id: '101', name: 'København', parts: ['101'] },
        { id: 'own:Begge', name: 'Begge', parts: ['165', '851'] },
      ]),
      context.areas,
    );
    expect(cells.every(({ row }) => row === null)).toBe(true);
    expect(notAdded).toEqual([{ area: 'own:Begge', reason: expect.stringContaining('may not be added') as string }]);
  });
});

describe('withoutFigures', () => {
  const empty = (indicator: string, area: string): Cell => ({
    ...{ indicator, area, code: '', period: '1', row: null, status: null },
  });
  const hidden = { ...empty('one', '165'), status: 'Q' } as const;
  const ids = (cells: Cell[], notAdded: { area: string; reason: string }[] = []) =>
    withoutFigures(context.indicators, { cells, notAdded }).map(({ id }) => id);

  it('names the indicators of which no cell is told, a hidden figure being told', () => {
    expect(ids([hidden, empty('one', '851'), empty('two', '165'), empty('two', '851')])).toEqual(['two']);
  });

  it('leaves out areas that could not be added', () => {
    expect(ids([empty('one', 'own:x')], [{ area: 'own:x', reason: '' }])).toEqual([]);
  });
});

describe('pivot', () => {
  const cell = (area: string, period: string, value: number | null): Cell => ({
    indicator: 'one',
    area,
    code: '',
    period,
    row: { obs_value: value, numerator: 1, denominator: 2 } as Cell['row'],
    status: 'A',
  });
  const cells = [cell('B', '1', 5), cell('B', '2', null), cell('A', '1', 7), cell('A', '2', 6)];
  const axes = { indicator: ['one'], area: ['B', 'A'], cut: [''], period: ['1', '2'] };
  const choice = firstChoice('one');

  it('lays the axes at the side and at the top, in the order of the choice', () => {
    const table = pivot(cells, axes, { rows: ['area'], columns: ['indicator', 'cut', 'period'] });
    expect(table.rows).toEqual([['B'], ['A']]);
    expect(table.columns).toEqual([
      ['one', '', '1'],
      ['one', '', '2'],
    ]);
    expect(table.cells.map(row => row.map(one => numberOf(one, 'value')))).toEqual([
      [5, null],
      [7, 6],
    ]);
  });

  it('keeps heads with one parent together', () => {
    const table = pivot(cells, axes, { rows: [], columns: ['period', 'area', 'indicator', 'cut'] });
    expect(table.rows).toEqual([[]]);
    expect(table.columns.map(head => head.slice(0, 2).join())).toEqual(['1,B', '1,A', '2,B', '2,A']);
  });

  it('sorts by a column with empty cells last both ways, and by the heads', () => {
    const table = pivot(cells, axes, { rows: ['area'], columns: ['period', 'indicator', 'cut'] });
    const by = (column: number, descending: boolean) =>
      sorted(table, { ...choice, sort: { column, descending } }, (a, b) => a[0]!.localeCompare(b[0]!)).rows.map(
        ([area]) => area,
      );
    expect([by(1, true), by(1, false), by(0, false), by(-1, false), by(-1, true), by(9, true)]).toEqual([
      ['A', 'B'],
      ['A', 'B'],
      ['B', 'A'],
      ['A', 'B'],
      ['B', 'A'],
      ['B', 'A'],
    ]);
  });
});
