import { formatDay } from '../../src/i18n/format-period.ts';
import { listOf } from '../../src/i18n/list-of.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../../src/package/types.ts';
import { OTHER_PUBLISHERS } from './other-publishers.ts';

/** Why an indicator's figure may differ from the one that others publish. */
export interface BridgeView {
  /** What to look for at Jobindsats, StatBank and the ministry, and what differs there. */
  readonly entries: readonly { readonly label: string; readonly text: string }[];
  readonly sentences: readonly string[];
}

type Bridged = Pick<CatalogueIndicator, 'id' | 'bridge' | 'tables'>;

/** What to look for elsewhere to find the comparable figure, and why the two may still differ. */
export function bridgeView(
  lang: Language,
  indicator: Bridged,
  { editions, kind }: Pick<Catalogue, 'editions' | 'kind'>,
): BridgeView {
  const { bridge, tables } = indicator;
  const used = editions.filter(({ source }) => tables.some(table => table.source === source));
  const days = [...new Set(used.map(({ edition }) => formatDay(lang, edition)))];
  return {
    entries: [
      ...jobindsatsEntries(lang, bridge),
      { label: t(lang, 'bridge.statbank'), text: statbankText(lang, indicator) },
      {
        label: t(lang, 'bridge.benchmark'),
        text: t(lang, `bridge.benchmark.${OTHER_PUBLISHERS[indicator.id]?.benchmark ?? 'none'}`),
      },
    ],
    sentences: [
      ...(bridge ? [] : [t(lang, 'bridge.none')]),
      ...(days.length === 0 ? [] : [t(lang, 'bridge.always', { editions: listOf(lang, days) })]),
      ...(kind === 'model' ? [t(lang, 'bridge.model')] : []),
    ],
  };
}

function jobindsatsEntries(lang: Language, bridge: Bridged['bridge']): BridgeView['entries'] {
  if (!bridge) return [];
  const { measure, tables, note } = bridge;
  return [
    { label: t(lang, 'bridge.measure'), text: measure },
    ...(tables.length === 0
      ? []
      : [{ label: t(lang, tables.length === 1 ? 'bridge.table' : 'bridge.tables'), text: tables.join(', ') }]),
    ...(note ? [{ label: t(lang, 'bridge.note'), text: note[lang] }] : []),
  ];
}

/** Which of StatBank's tables the figure rests on, and the nearest one that it does not. */
function statbankText(lang: Language, { id, tables }: Bridged): string {
  const theirs = tables.filter(({ source }) => source === 'statbank').map(({ table }) => table.replace(/_.*$/, ''));
  const named = { tables: listOf(lang, [...new Set(theirs)]) };
  const nearest = OTHER_PUBLISHERS[id]?.nearest;
  const text =
    theirs.length === 0
      ? t(lang, 'bridge.statbankNone')
      : t(lang, theirs.length === tables.length ? 'bridge.statbankOwn' : 'bridge.statbankPart', named);
  return nearest ? `${text} ${t(lang, nearest)}` : text;
}
