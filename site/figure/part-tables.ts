import { changeWords } from '../../src/i18n/change.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { formatValue } from '../../src/i18n/format-value.ts';
import { t } from '../../src/i18n/translate.ts';
import { RESPONSIBILITIES } from '../../src/model/dimension.ts';
import type { Language } from '../../src/model/text.ts';
import { tableHtml } from '../markup/table.ts';
import type { Published } from '../published/published.ts';
import { figureFacts, rowAt } from './figure-facts.ts';
import type { FigureFacts } from './figure-facts.ts';
import { valueCell } from './status-cell.ts';

/** A table of a part of the figure under a heading of its own. */
export interface Part {
  readonly heading: string;
  readonly text: string;
  readonly table: string;
}

/** State and municipality side by side, year by year; empty where the figures are not divided so. */
export function responsibilityTable(lang: Language, published: Published, facts: FigureFacts): Part[] {
  const { indicator, area, targetGroup } = facts;
  const freq = published.series(indicator.id).has({ area: area.id, freq: 'Y', targetGroup }) ? 'Y' : facts.freq;
  if (freq === null) return [];
  const columns = RESPONSIBILITIES.map(responsibility => ({
    responsibility,
    rows: published.series(indicator.id).rows({ area: area.id, freq, targetGroup, responsibility }),
  }));
  // A state without figures after it handed over its part is not missing: those periods have nothing to show.
  const state = columns
    .find(({ responsibility }) => responsibility === 'state')!
    .rows.filter(({ obs_status }) => obs_status !== 'O' && obs_status !== 'M');
  if (state.length === 0) return [];
  const table = tableHtml({
    id: 'responsibility',
    caption: indicator.name[lang],
    columns: [
      { label: t(lang, 'col.period') },
      ...columns.map(({ responsibility }) => ({
        label: t(lang, `responsibility.${responsibility}`),
        kind: 'number' as const,
      })),
    ],
    rows: state
      .toReversed()
      .map(({ time_period }) => [
        { text: formatPeriod(lang, freq, time_period) },
        ...columns.map(({ rows }) => valueCell(lang, rowAt(rows, time_period), indicator.decimals)),
      ]),
  });
  return [{ heading: t(lang, 'figure.responsibility'), text: t(lang, 'figure.responsibilityText'), table }];
}

/** The latest figure of each target group; empty where the indicator has one only. */
export function groupTable(lang: Language, published: Published, { indicator, area }: FigureFacts): Part[] {
  const groups = indicator.targetGroups
    .map(group => figureFacts(published, indicator.id, { code: area.id, group }))
    .filter(({ rows }) => rows.length > 0);
  if (groups.length < 2) return [];
  const names = new Map(published.catalogue.targetGroups.map(({ id, name }) => [id, name[lang]]));
  const table = tableHtml({
    id: 'groups',
    caption: t(lang, 'figure.targetGroups'),
    captionHidden: true,
    columns: [
      { label: t(lang, 'col.targetGroup') },
      { label: t(lang, 'col.period') },
      { label: t(lang, 'col.value'), kind: 'number' },
      { label: t(lang, 'col.change') },
    ],
    rows: groups.map(({ targetGroup, rows, latest }) => {
      const row = latest.row ?? rows.at(-1)!;
      return [
        { text: names.get(targetGroup) ?? targetGroup },
        { text: formatPeriod(lang, row.freq, row.time_period) },
        latest.row
          ? { text: formatValue(lang, latest.row.obs_value, indicator) }
          : valueCell(lang, row, indicator.decimals),
        { text: changeWords(lang, latest.change) },
      ];
    }),
  });
  return [{ heading: t(lang, 'figure.targetGroups'), text: '', table }];
}
