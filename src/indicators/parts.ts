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
