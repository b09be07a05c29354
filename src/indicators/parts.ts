import type { Part } from '../model/indicator.ts';

/** Residents aged 16–66, the denominator that Jobindsats calls befolkningen 16-66 år. */
export const population16to66: Part[] = [
  { targetGroup: '_T', terms: [{ table: 'FOLK1A', measure: 'persons', where: { age: 'Y16T66' } }] },
];

/** The labour force aged 16–66, the denominator that Jobindsats calls arbejdsstyrken 16-66 år. */
export const labourForce: Part[] = [{ targetGroup: '_T', terms: [{ table: 'RAS400', measure: 'persons' }] }];

/** One measure of one table as the whole of a target group. */
export const only = (targetGroup: string, table: string, measure: string): Part => ({
  targetGroup,
  terms: [{ table, measure }],
});
