import type { Verdict } from '../../src/i18n/change.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import { COUNTRY, figureFacts } from '../figure/figure-facts.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** Indicators that have gone the same way. */
export interface BalanceGroup {
  readonly label: string;
  readonly indicators: readonly { readonly label: string; readonly href: string }[];
}

/** How many indicators have become better and worse on a year, and which; empty where none can be judged. */
export interface Balance {
  readonly text: string;
  readonly groups: readonly BalanceGroup[];
}

const WAYS = ['better', 'worse', 'same'] as const;

/** The balance of all indicators of the country that are still measured; `path` is the page the links stand on. */
export function balanceOf(lang: Language, published: Published, path: string): Balance {
  const judged = published.catalogue.indicators
    .map(({ id }) => figureFacts(published, id, { code: COUNTRY }))
    .flatMap(facts => {
      const way = wayOf(facts);
      return way === null ? [] : [{ way, indicator: facts.indicator }];
    });
  if (judged.length === 0) return { text: '', groups: [] };
  const of = (wanted: Way) => judged.filter(({ way }) => way === wanted);
  const [better, worse, same] = WAYS.map(way => of(way).length) as [number, number, number];
  return {
    text: t(lang, 'home.balance', { all: judged.length, better, worse, same }),
    groups: WAYS.filter(way => of(way).length > 0).map(way => ({
      label: t(lang, `home.balance.${way}`, { count: of(way).length }),
      indicators: of(way).map(({ indicator: { id, shortName } }) => ({
        label: shortName[lang],
        href: href(path, paths.figure(lang, COUNTRY, id)),
      })),
    })),
  };
}

type Way = (typeof WAYS)[number];
const WAY_OF: Readonly<Partial<Record<Verdict, Way>>> = { better: 'better', worse: 'worse' };

/** Which way an indicator has gone; null where it has ended, has no good side or nothing to be held against. */
function wayOf({ indicator, latest: { change }, ended }: FigureFacts): Way | null {
  if (!('amount' in change) || ended || indicator.direction === 'neutral') return null;
  return change.noise ? 'same' : (WAY_OF[change.verdict] ?? 'same');
}
