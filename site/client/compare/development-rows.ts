import { formatPeriod } from '../../../src/i18n/format-period.ts';
import type { ComparedIndicator } from '../../compare/compared.ts';
import { periodFigure } from '../../compare/period-figure.ts';
import { button, h } from '../databank/element.ts';
import type { ComparePage } from './compare-page.ts';
import { developmentCell } from './development-cell.ts';

/** Indicators whose figures are unfolded; they stay so when other areas are chosen. */
const unfolded = new Set<string>();

/** The row of developments, with a button that unfolds the figures behind the lines: a row for each period, newest first. */
export function developmentRows(
  page: ComparePage,
  compared: ComparedIndicator,
  domain: readonly [number, number],
): HTMLElement[] {
  const { say } = page;
  const { indicator, areas } = compared;
  const toggle = button(say('comparePage.figures'), () => turn(!unfolded.has(indicator.id)), {
    'aria-label': say('comparePage.figuresOf', { indicator: indicator.name }),
  });
  const row = h(
    'tr',
    {},
    h('th', { scope: 'row' }, say('comparePage.row.development'), toggle),
    ...areas.map(one => developmentCell(page, compared, { one, domain })),
  );
  let below: HTMLElement[] = [];
  const turn = (open: boolean): void => {
    for (const one of below) one.remove();
    below = open ? periodRows(page, compared) : [];
    row.after(...below);
    toggle.setAttribute('aria-expanded', String(open));
    if (open) unfolded.add(indicator.id);
    else unfolded.delete(indicator.id);
  };
  turn(unfolded.has(indicator.id));
  return [row, ...below];
}

/** A row for each period that any of the areas has a figure for, or a reason why there is none. */
function periodRows({ context: { lang } }: ComparePage, { indicator, freq, areas }: ComparedIndicator): HTMLElement[] {
  const periods = areas[0]?.cells.map(({ period }) => period) ?? [];
  return periods
    .flatMap((period, i) => {
      const rows = areas.map(({ cells }) => cells[i]?.row ?? null);
      if (rows.every(row => row === null)) return [];
      const cells = rows.map(row => {
        const { text } = periodFigure(lang, indicator, row);
        return h('td', { class: row?.obs_value == null ? 'why' : null }, text);
      });
      return [h('tr', { class: 'period' }, h('th', { scope: 'row' }, formatPeriod(lang, freq, period)), ...cells)];
    })
    .reverse();
}
