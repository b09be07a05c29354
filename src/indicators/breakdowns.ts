import type { Breakdown, Part } from '../model/indicator.ts';
import { afterEndedSpells, at, each } from './parts.ts';

/** The breakdowns that tables are asked for: ending of their ids, and the codes they have. */
const CUTS = [
  { dimension: 'sex', cut: 'kon', codes: ['F', 'M'] },
  { dimension: 'age', cut: 'alder', codes: ['Y16T24', 'Y25T29', 'Y30T39', 'Y40T49', 'Y50T59', 'Y60T66'] },
  { dimension: 'origin', cut: 'herkomst', codes: ['DK', 'W', 'NW'] },
] as const;

type Dimension = Breakdown['dimension'];

/** Numerator, denominator and published figure of a breakdown; what is left out is empty. */
type Operands = Partial<Pick<Breakdown, 'numerator' | 'denominator' | 'published'>>;

/** Breakdowns by some dimensions: `operands` is given the dimension and the ending of its tables' ids. */
export const brokenBy = (
  dimensions: readonly Dimension[],
  operands: (dimension: Dimension, cut: string) => Operands,
): Breakdown[] =>
  CUTS.filter(({ dimension }) => dimensions.includes(dimension)).map(({ dimension, cut, codes }) => ({
    dimension,
    codes: [...codes],
    numerator: [],
    denominator: [],
    published: [],
    ...operands(dimension, cut),
  }));

/** Sex, age and origin. */
export const EVERY_BREAKDOWN: readonly Dimension[] = ['sex', 'age', 'origin'];

/** Full-time persons on benefits, each group one or more benefits of ptv_a02, from the cut by a dimension. */
export const supportBy = (groups: Readonly<Record<string, readonly string[]>>, dimension: Dimension): Part[] => {
  const table = { sex: 'ptv_a02_kon', age: 'ptv_a02_alder', origin: 'ptv_a02_herkomst_aar' }[dimension];
  return Object.entries(groups).map(([targetGroup, benefits]) => ({
    targetGroup,
    terms: benefits.map(benefit => ({ table, measure: 'fte', where: { target_group: benefit } })),
  }));
};

/** Residents aged 16–66 of each sex, age or origin. */
export const residentsBy = (dimension: Dimension): Part[] => {
  const all = (table: string): Part => ({ targetGroup: '_T', terms: [{ table, measure: 'persons' }] });
  if (dimension === 'age') return [all('FOLK1A')];
  return [at(all(dimension === 'sex' ? 'FOLK1A_KON' : 'FOLK1E'), { age: 'Y16T66' })];
};

/** The labour force aged 16–66 of each sex or age; its table does not tell origins. */
export const labourForceBy = (dimension: 'sex' | 'age'): Part[] => [
  {
    targetGroup: '_T',
    terms:
      dimension === 'sex'
        ? [{ table: 'RAS400', measure: 'persons' }]
        : ['F', 'M'].map(sex => ({ table: 'RAS400', measure: 'persons', where: { sex } })),
  },
];

/** Full-time persons on benefits in per cent of residents, by sex, age and origin. */
export const supportBreakdowns = (groups: Readonly<Record<string, readonly string[]>>): Breakdown[] =>
  brokenBy(EVERY_BREAKDOWN, dimension => ({
    numerator: supportBy(groups, dimension),
    denominator: residentsBy(dimension),
  }));

/** What ended spells led to, e.g. at delay `M6`, by sex, age and origin: shares of the publisher, weighed by spells. */
export const afterEndedSpellsBreakdowns = (delay: string, measures: readonly string[]): Breakdown[] =>
  brokenBy(EVERY_BREAKDOWN, (_, cut) => ({
    denominator: afterEndedSpells(delay, ['ended_spells'], cut),
    published: afterEndedSpells(delay, measures, cut),
  }));

/** Counts of the unemployed, in all and by benefit, from the cut of a table. */
export const unemployedBy = (table: string, measure: string, cut: string): Part[] =>
  each(['_T', 'ADP', 'KTH'], `${table}_${cut}`, measure);
