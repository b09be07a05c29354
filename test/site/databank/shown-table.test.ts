import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../site/databank/cells.ts';
import { firstChoice } from '../../../site/databank/choice.ts';
import { pivot } from '../../../site/databank/pivot.ts';
import { notesOf, shownCells } from '../../../site/databank/shown-table.ts';
import { context } from './context.ts';

const [one] = context.indicators;

describe('shownCells', () => {
  it('keeps the text of a figure bare and marks what must be said of it by the letter of its status', () => {
    const cell = (period: string, obs_value: number | null, obs_status: string): Cell => ({
      indicator: 'one',
      area: '165',
      code: '',
      period,
      row: { obs_value, obs_status } as Cell['row'],
      status: obs_status as Cell['status'],
    });
    const choice = firstChoice('one');
    const cells = [cell('1', 5, 'A'), cell('2', 1234.5, 'P'), cell('3', 6, 'B'), cell('4', null, 'Q')];
    const shown = { context, choice, indicators: [one!], areas: [], codes: [] };
    const axes = { indicator: ['one'], area: ['165'], cut: [''], period: cells.map(({ period }) => period) };
    const table = pivot(cells, axes, { rows: [], columns: ['period'] });
    const told = cells.map((_, column) => shownCells(shown, table)(0, column));
    expect(told.map(({ text, mark }) => [text, mark])).toEqual([
      ['5,0', ''],
      ['1.234,5', 'P'],
      ['6,0', 'B'],
      ['skjult', ''],
    ]);
    expect(told[2]!.note).toContain('databrud');
  });

  it('has a warmth of each number within its indicator, where shading is chosen', () => {
    const cell = (indicator: string, obs_value: number | null): Cell => ({
      ...{ indicator, area: '165', code: '', period: '1' },
      row: { obs_value, obs_status: 'A' } as Cell['row'],
      status: 'A',
    });
    const table = {
      rows: [[]],
      columns: [[]],
      cells: [[cell('one', 2), cell('one', 6), cell('one', 3), cell('two', 9)]],
    };
    const choice = { ...firstChoice('one'), heat: true };
    const shown = { context, choice, indicators: [one!], areas: [], codes: [] };
    expect([0, 1, 2, 3].map(column => shownCells(shown, table)(0, column).heat)).toEqual([0, 1, 0.25, null]);
    expect(shownCells({ ...shown, choice: { ...choice, heat: false } }, table)(0, 1).heat).toBeNull();
  });
});

describe('notesOf', () => {
  it('tells each note of a table once, with the mark of those that stand beside a figure', () => {
    const cell = (obs_value: number | null, obs_status: string): Cell => ({
      ...{ indicator: 'one', area: '165', code: '', period: '1' },
      row: { obs_value, obs_status } as Cell['row'],
      status: obs_status as Cell['status'],
    });
    const table = {
      rows: [[]],
      columns: [[]],
      cells: [[cell(5, 'A'), cell(6, 'P'), cell(7, 'P'), cell(null, 'Q'), null]],
    };
    const shown = { context, choice: firstChoice('one'), indicators: [one!], areas: [], codes: [] };
    const notes = [...notesOf(shown, table)];
    expect(notes.map(([, mark]) => mark)).toEqual(['P', '']);
    expect(notes[0]![0]).toContain('foreløbig');
    expect(notes[1]![0]).toContain('skjult');
  });
});
