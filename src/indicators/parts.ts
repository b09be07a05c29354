import type { AreaLevel } from '../model/area.ts';
import type { Part, Term } from '../model/indicator.ts';

/** Residents aged 16–66, the denominator that Jobindsats calls befolkningen 16-66 år. */
export const population16to66: Part[] = [
  { targetGroup: '_T', terms: [{ table: 'FOLK1A', measure: 'persons', where: { age: 'Y16T66' } }] },
];

/** The labour force aged 16–66, the denominator that Jobindsats calls arbejdsstyrken 16-66 år. */
export const labourForce: Part[] = [
  {
    targetGroup: '_T',
    terms: [
      { table: 'RAS400', measure: 'persons', where: { sex: 'F' } },
      { table: 'RAS400', measure: 'persons', where: { sex: 'M' } },
    ],
  },
];

/** The same measure of the two benefits that new kontanthjælp replaced on 1 July 2025, together. */
export const beforeReform = (family: string, measure: string): Part => ({
  targetGroup: 'KTH',
  terms: [
    { table: `y36${family}`, measure },
    { table: `y38${family}`, measure },
  ],
});

/** A part read at one code of a dimension of its tables. */
export const at = (part: Part, where: NonNullable<Term['where']>): Part => ({
  ...part,
  terms: part.terms.map(term => ({ ...term, where })),
});

/** One measure of one table as the whole of a target group. */
export const only = (targetGroup: string, table: string, measure: string): Part => ({
  targetGroup,
  terms: [{ table, measure }],
});

/** One measure of a table that is keyed by target group, for each of several groups. */
export const each = (targetGroups: readonly string[], table: string, measure: string): Part[] =>
  targetGroups.map(targetGroup => only(targetGroup, table, measure));

/** Tables of the status after ended spells, by benefit, the newest of a benefit first. */
const AFTER_ENDED_SPELLS = [
  ['ADP', 'y01b15'],
  ['KTH', 'y60b15'],
  ['KTH', 'y36b15'],
  ['SDP', 'y07b15'],
] as const;

/** Measures, added up, of what ended spells led to so long after their end, e.g. at delay `M6`; of a cut of the tables where it is named. */
export const afterEndedSpells = (delay: string, measures: readonly string[], cut?: string): Part[] =>
  AFTER_ENDED_SPELLS.map(([targetGroup, table]) => ({
    targetGroup,
    terms: measures.map(measure => ({ table: cut ? `${table}_${cut}` : table, measure, where: { delay } })),
  }));

/** The benefits that together are public support (offentlig forsørgelse) without student grants. */
export const supportBenefits = [
  'ADP',
  'KTH',
  'UDH',
  'SHO',
  'SDP',
  'JAF',
  'RES',
  'REV',
  'LDY',
  'FLX',
  'FOP',
  'SNP',
  'TIP',
  'EFL',
  'BDP',
];

/** Every level of areas that tables by municipality can be told at. */
export const everyLevel: AreaLevel[] = [
  'country',
  'region',
  'employment-region',
  'rar',
  'council',
  'municipality',
  'jobcentre',
];
