import type { TextKey } from '../../src/i18n/translate.ts';
import type { PublishedComparison } from '../../src/package/types.ts';
import type { LensName } from './standing-words.ts';

/** What is known about lenses that are not there. */
export interface WhyInput {
  readonly latest: PublishedComparison;
  /** True where a model explains this indicator's own figures. */
  readonly modelled: boolean;
  /** True where the area has a cluster in the version. */
  readonly clustered: boolean;
  /** True where a break lies between the figure and the one of the year before. */
  readonly broken: boolean;
}

/** For each lens the reason that is told where it has no reference, or a reference without a verdict. */
export function whyMissing({ latest, modelled, clustered, broken }: WhyInput): Record<LensName, TextKey> {
  const chance: TextKey = 'compare.why.chance';
  const none: TextKey = 'compare.why.noFigure';
  const alone = latest.cluster ? (knowsChance(latest) ? 'compare.why.far' : chance) : null;
  return {
    country: latest.country ? chance : none,
    region: latest.region ? chance : none,
    cluster: alone ?? (clustered ? 'compare.why.fewMembers' : 'compare.why.noModel'),
    expected: modelled ? 'compare.why.noExpectation' : 'compare.why.notModelled',
    past: latest.past ? chance : broken ? 'compare.why.break' : 'compare.why.noPast',
  };
}

/** True where chance is known for the indicator: some lens of chance alone has been tested. */
export const knowsChance = ({ country, region, past }: PublishedComparison): boolean =>
  [country, region, past].some(lens => lens !== null && lens.q !== null);
