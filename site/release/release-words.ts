import { formatDay } from '../../src/i18n/format-period.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { isTextKey, t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ReleaseRecord } from '../../src/package/release-types.ts';

/** When a release came out, and what it is to the one before. */
export function releaseSentence(lang: Language, { released, previous, level }: ReleaseRecord): string {
  const date = formatDay(lang, released);
  const key = `releases.level.${level}`;
  if (previous === null || !isTextKey(key)) return t(lang, 'releases.firstOn', { date });
  return t(lang, 'releases.since', { date, previous, level: t(lang, key) });
}

/** What changed, by kind of change, with how often. */
export const changeCounts = (lang: Language, { cells, counts }: ReleaseRecord): { label: string; count: number }[] =>
  [...Object.entries(cells), ...Object.entries(counts)].map(([change, count]) => {
    const key = `releases.change.${change}`;
    return { label: isTextKey(key) ? t(lang, key) : change, count };
  });

/** A release in one paragraph, for feeds. */
export const releaseSummary = (lang: Language, release: ReleaseRecord): string =>
  [
    releaseSentence(lang, release),
    ...changeCounts(lang, release).map(({ label, count }) => `${label}: ${formatNumber(lang, count)}.`),
  ].join(' ');
