import type { Breakdown, Indicator, Part } from '../../model/indicator.ts';

/** A code of one breakdown. */
export type BreakdownCode = Partial<Readonly<Record<Breakdown['dimension'], string>>>;

/** An indicator as it is defined for one code of a breakdown. */
export interface BrokenDown {
  readonly code: BreakdownCode;
  readonly at: Indicator;
}

/** Breakdowns are told for these levels, in years: their tables are yearly or quarterly cuts. */
const TOLD = { freqs: ['Y'], levels: ['country', 'region', 'municipality'] } satisfies Partial<Indicator>;

/** The indicator at every code of each of its breakdowns. */
export const brokenDown = (indicator: Indicator): BrokenDown[] =>
  (indicator.breakdowns ?? []).flatMap(({ dimension, codes, numerator, denominator, published }) =>
    codes.map(code => {
      const at = (parts: readonly Part[]): Part[] => parts.map(part => partAt(part, { [dimension]: code }));
      const parts = { numerator: at(numerator), denominator: at(denominator), published: at(published) };
      return { code: { [dimension]: code }, at: { ...indicator, ...TOLD, ...parts } };
    }),
  );

const partAt = (part: Part, code: BreakdownCode): Part => ({
  ...part,
  terms: part.terms.map(term => ({ ...term, where: { ...term.where, ...code } })),
});

/** The source tables that a breakdown names, each once. */
export const breakdownTables = ({ numerator, denominator, published }: Breakdown): string[] => [
  ...new Set([...numerator, ...denominator, ...published].flatMap(({ terms }) => terms.map(({ table }) => table))),
];
