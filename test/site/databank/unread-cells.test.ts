import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../site/databank/cells.ts';
import { firstChoice } from '../../../site/databank/choice.ts';
import { jsonOf } from '../../../site/databank/downloads.ts';
import { pivot } from '../../../site/databank/pivot.ts';
import { shownCells } from '../../../site/databank/shown-table.ts';
import { cellsWithoutFile, unreadCells } from '../../../site/databank/unread-cells.ts';
import { withoutFigures } from '../../../site/databank/without-figures.ts';
import { context } from './context.ts';

const [albertslund] = [{ id: '165', name: 'Albertslund', parts: ['165'] }];
const row = { obs_value: 4.5, obs_status: 'A' } as Cell['row'];
const cell = (code: string, period: string, own: Cell['row']): Cell => ({
  ...{ indicator: 'one', area: '165', code, period, row: own, status: own?.obs_status ?? null },
});

describe('unreadCells', () => {
  it('marks series without any figure, and leaves the gaps of those that came', () => {
    const cells = [cell('F', '2024', row), cell('F', '2025', null), cell('M', '2024', null), cell('M', '2025', null)];
    expect(unreadCells(cells, new Set()).map(({ unread }) => unread ?? false)).toEqual([false, false, true, true]);
  });

  it('leaves areas that may not be added: for them no file is missing', () => {
    expect(unreadCells([cell('', '2024', null)], new Set(['165']))[0]!.unread).toBeUndefined();
  });
});

describe('cells of a file that could not be had', () => {
  const cells = cellsWithoutFile('one', { areas: [albertslund], codes: [''], periods: ['2026-01', '2026-02'] });
  const choice = firstChoice('one');
  const shown = {
    ...{ context: { lang: 'da' as const }, choice, indicators: [context.indicators[0]!] },
    ...{ areas: [albertslund], codes: [{ id: '', name: '' }] },
  };

  it('are as many as were asked for, none with a figure', () => {
    expect(cells.map(({ period, row: own, unread }) => [period, own, unread])).toEqual([
      ['2026-01', null, true],
      ['2026-02', null, true],
    ]);
  });

  it('say so in the table and its files, and are neither zero nor missing', () => {
    const axes = { indicator: ['one'], area: ['165'], cut: [''], period: ['2026-01', '2026-02'] };
    const table = pivot(cells, axes, choice);
    const first = shownCells(shown, table)(0, 0);
    expect([first.number, first.text, first.mark]).toEqual([null, 'ikke hentet', '']);
    expect(first.note).toMatch(/^ikke hentet: /);
    const json = JSON.parse(jsonOf(shown, table, { title: '', quote: '', notice: null })) as { cells: unknown[] };
    expect(json.cells[0]).toMatchObject({ unread: true, shown: null });
  });

  it('are no reason to say that an indicator has no figures', () => {
    expect(withoutFigures(context.indicators, { cells, notAdded: [] })).toEqual([]);
  });
});
