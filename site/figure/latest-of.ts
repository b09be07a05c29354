import type { Change } from '../../src/i18n/change.ts';
import { periodsPerYear } from '../../src/model/period.ts';
import type { Freq } from '../../src/model/period.ts';
import type { Row } from '../../src/package/decode.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import { isShownRow } from '../published/shown-row.ts';
import type { ShownRow } from '../published/shown-row.ts';
import { changeOf } from './change-of.ts';
import type { ChangeRule } from './change-of.ts';

/** The newest figure of a series and how it stands to the year before. */
export interface Latest {
  /** The newest row with a value; null where no row has one. */
  readonly row: ShownRow | null;
  /** The newest row, where it has no value. */
  readonly withheld: Row | null;
  readonly before: Row | null;
  readonly change: Change;
}

/** The newest figure of a series whose periods follow without gaps. */
export function latestOf(rule: ChangeRule, rows: readonly Row[]): Latest {
  const at = rows.findLastIndex(isShownRow);
  const found = rows[at];
  const row = isShownRow(found) ? found : null;
  const newest = rows.at(-1) ?? null;
  const back = row ? at - periodsPerYear(row.freq) : -1;
  const before = rows[back] ?? null;
  const between = before ? rows.slice(back + 1, at + 1) : [];
  return { row, withheld: newest === row ? null : newest, before, change: changeOf(rule, row, { before, between }) };
}

const PREFERRED: readonly Freq[] = ['M', 'Q', 'Y', 'R12', 'R4'];

/** The finest frequency an indicator has figures for; null where it has none. */
export const headlineFreq = ({ periods }: Pick<CatalogueIndicator, 'periods'>): Freq | null =>
  PREFERRED.find(freq => periods[freq] !== undefined) ?? null;

/** Frequency of narrow charts: quarters where there are months, since those are narrower than their months are many. */
export function panelFreq(indicator: Pick<CatalogueIndicator, 'periods'>): Freq | null {
  const freq = headlineFreq(indicator);
  return freq === 'M' && indicator.periods.Q ? 'Q' : freq;
}

/** The target group an indicator is shown for where one only is shown. */
export const headlineGroup = ({ targetGroups }: Pick<CatalogueIndicator, 'targetGroups'>): string =>
  targetGroups[0] ?? '_T';
