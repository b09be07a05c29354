import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import { translatedIndicators } from '../../src/i18n/definition-text.ts';
import { DIMENSIONS } from '../../src/model/dimension.ts';
import { Indicator, type Part, type Term } from '../../src/model/indicator.ts';
import type { SourceTable } from '../../src/model/source.ts';
import { sourceTables } from '../../src/sources/index.ts';

const TABLES = new Map<string, SourceTable>(sourceTables.map(table => [table.id, table]));

/**
 * What is wrong with a definition, one line each, with its name in front: another shape than the schema (an unknown
 * formula among others), names of tables, measures and codes that do not exist, breakdowns of tables that lack them,
 * division by a rate, and no English text.
 */
export function definitionProblems(
  definition: object & { readonly id: string },
  translated: readonly string[] = translatedIndicators,
): string[] {
  const parsed = Indicator.safeParse(definition);
  if (!parsed.success) {
    return parsed.error.issues.map(({ path, message }) => `${definition.id}: invalid ${path.join('.')}: ${message}`);
  }
  const indicator = parsed.data;
  const { numerator, denominator, published, reference, breakdowns = [] } = indicator;
  const problems = [
    ...[...numerator, ...published, ...(reference?.numerator ?? [])].flatMap(partProblems),
    ...[...denominator, ...(reference?.denominator ?? [])].flatMap(part => [
      ...partProblems(part),
      ...rateProblems(part),
    ]),
    ...breakdowns.flatMap(one => [
      ...codeProblems(one.dimension, one.codes),
      ...[...one.numerator, ...one.denominator, ...one.published].flatMap(part => [
        ...partProblems(part),
        ...breakdownProblems(part, one.dimension),
      ]),
      ...one.denominator.flatMap(rateProblems),
    ]),
    ...(translated.includes(indicator.id) ? [] : ['missing language: en']),
  ];
  return [...new Set(problems)].map(problem => `${indicator.id}: ${problem}`);
}

const partProblems = ({ targetGroup, terms }: Part): string[] => [
  ...codeProblems('target_group', [targetGroup]),
  ...terms.flatMap(({ table, measure, where = {} }) => {
    const source = TABLES.get(table);
    if (!source) return [`unknown table: "${table}"`];
    return [
      ...(source.measures.some(({ id }) => id === measure) ? [] : [`unknown measure: "${measure}" of ${table}`]),
      ...DIMENSIONS.flatMap(dimension => (where[dimension] ? codeProblems(dimension, [where[dimension]]) : [])),
    ];
  }),
];

const codeProblems = (dimension: (typeof DIMENSIONS)[number], codes: readonly string[]): string[] =>
  codes.filter(code => !dimensionNumbering[dimension].has(code)).map(code => `unknown ${dimension}: "${code}"`);

const rateProblems = ({ terms }: Part): string[] =>
  terms.filter(isRate).map(({ table, measure }) => `invalid denominator: ${measure} of ${table} is a rate`);

function isRate({ table, measure }: Term): boolean {
  const kind = TABLES.get(table)?.measures.find(({ id }) => id === measure)?.kind;
  return kind === 'share' || kind === 'mean';
}

/** A table without the dimension would be read at its total, as if everybody were of that sex, age or origin. */
const breakdownProblems = ({ terms }: Part, dimension: string): string[] =>
  terms
    .filter(({ table }) => !TABLES.get(table)?.keys.some(key => key.dimension === dimension))
    .map(({ table }) => `invalid breakdown: ${table} does not tell ${dimension}`);
