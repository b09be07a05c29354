import { formatDay } from '../../src/i18n/format-period.ts';
import { listOf } from '../../src/i18n/list-of.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../../src/package/types.ts';

/** Why an indicator's figure may differ from the one at Jobindsats. */
export interface BridgeView {
  /** What to look for there; none where there is no such measure. */
  readonly entries: readonly { readonly label: string; readonly text: string }[];
  readonly sentences: readonly string[];
}

/** What to look for at Jobindsats to find the comparable figure, and why the two may still differ. */
export function bridgeView(
  lang: Language,
  { bridge, tables }: Pick<CatalogueIndicator, 'bridge' | 'tables'>,
  { editions, kind }: Pick<Catalogue, 'editions' | 'kind'>,
): BridgeView {
  const used = editions.filter(({ source }) => tables.some(table => table.source === source));
  const days = [...new Set(used.map(({ edition }) => formatDay(lang, edition)))];
  const sentences = [
    ...(bridge ? [] : [t(lang, 'bridge.none')]),
    ...(days.length === 0 ? [] : [t(lang, 'bridge.always', { editions: listOf(lang, days) })]),
    ...(kind === 'model' ? [t(lang, 'bridge.model')] : []),
  ];
  if (!bridge) return { entries: [], sentences };
  const { measure, tables: codes, note } = bridge;
  return {
    entries: [
      { label: t(lang, 'bridge.measure'), text: measure },
      ...(codes.length === 0
        ? []
        : [{ label: t(lang, codes.length === 1 ? 'bridge.table' : 'bridge.tables'), text: codes.join(', ') }]),
      ...(note ? [{ label: t(lang, 'bridge.note'), text: note[lang] }] : []),
    ],
    sentences,
  };
}
