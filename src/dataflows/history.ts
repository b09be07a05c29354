import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import { OBS_STATUSES } from '../model/status.ts';
import { writeDifferences } from '../package/differences.ts';
import type { HistoryChanges, HistoryEdition, HistoryFile } from '../package/edition-types.ts';
import type { EarlierEdition, IndicatorHistory, Step } from '../revisions/history.ts';

/** What stands at the head of every history. */
export type HistoryHead = Pick<HistoryFile, 'version' | 'kind' | 'notice'> & {
  /** Day of the newest edition in use. */
  readonly day: string;
};

/** Plans `history/<indicator>.json` for every indicator that an older edition has figures for. */
export const historyFiles = (histories: readonly IndicatorHistory[], head: HistoryHead): PlannedFile[] =>
  histories.map(history => {
    const file = historyFile(history, head);
    return {
      path: `history/${file.indicator}.json`,
      contents: `${JSON.stringify(file)}\n`,
      mediaType: 'application/json',
      rows: history.editions.reduce((sum, { areas }) => sum + stepsIn(areas), 0),
    };
  });

const stepsIn = (areas: EarlierEdition['areas']): number =>
  [...areas.values()].reduce((sum, steps) => sum + steps.length, 0);

/** A history as its file holds it. */
export function historyFile(
  { indicator, targetGroup, freq, editions }: IndicatorHistory,
  head: HistoryHead,
): HistoryFile {
  const { version, kind, notice, day } = head;
  const start = editions.reduce((first, edition) => Math.min(first, edition.first), Infinity);
  const { decimals } = indicator;
  return {
    indicator: indicator.id,
    version,
    kind,
    notice,
    target_group: targetGroup,
    freq,
    decimals,
    start: periodId(freq, start),
    day,
    editions: editions.map((edition): HistoryEdition => ({
      day: edition.day,
      sources: Object.fromEntries(edition.sources),
      first: periodId(freq, edition.first),
      last: periodId(freq, edition.last),
      areas: Object.fromEntries(
        [...edition.areas].map(([area, steps]) => [area, changesOf(steps, { start, decimals })]),
      ),
    })),
  };
}

function changesOf(
  steps: readonly Step[],
  { start, decimals }: { readonly start: number; readonly decimals: number },
): HistoryChanges {
  const units = steps.map(({ figure }) =>
    figure === null || Number.isNaN(figure.value) ? null : Math.round(figure.value * 10 ** decimals),
  );
  return {
    periods: writeDifferences(steps.map(({ period }) => period - start))!,
    values: writeDifferences(units),
    status: steps.map(({ figure }) => (figure === null ? '-' : OBS_STATUSES[figure.status]!)).join(''),
  };
}
