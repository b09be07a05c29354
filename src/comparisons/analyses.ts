import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import type { RefundRate } from '../model/refund-rate.ts';
import { sourceTable } from '../sources/index.ts';
import type { Comparison } from './comparison.ts';
import { completeness, type Completeness } from './completeness/completeness.ts';
import type { EditionTables } from './completeness/indicator-revisions.ts';
import { controlStates, type ControlState } from './control.ts';
import type { Framework } from './framework/fit-framework.ts';
import { indicatorFunnel, type IndicatorFunnel } from './funnels.ts';
import type { Headline } from './headline.ts';
import { PRICE_TABLES } from './price-reader.ts';
import type { Saving } from './saving.ts';
import { savings } from './savings.ts';
import { SURVIVAL_TABLES, survivalCohorts, type SurvivalCohort } from './survival-cohorts.ts';

/** What the analyses beside the comparisons are made of. */
export interface AnalysesInput {
  readonly computed: readonly ComputedIndicator[];
  readonly headlines: readonly Headline[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
  readonly edition: EditionTables;
  /** The edition before, with the tables that indicators count from; null where there is none. */
  readonly older: EditionTables | null;
  readonly refundRates: readonly RefundRate[];
}

/** The analyses beside the comparisons; what an edition does not allow is empty, and `absent` says why. */
export interface Analyses {
  readonly savings: readonly Saving[];
  readonly control: readonly ControlState[];
  readonly funnels: readonly IndicatorFunnel[];
  readonly survival: readonly SurvivalCohort[];
  readonly completeness: Completeness | null;
  /** One line for each analysis, or part of one, that could not be made. */
  readonly absent: readonly string[];
}

/** Makes every analysis that the edition allows. */
export function analyse(input: AnalysesInput): Analyses {
  const { computed, headlines, edition, older } = input;
  const { tables } = edition;
  const month = latestMonth(input);
  const made = {
    savings: savings({ ...input, tables }),
    control: headlines.flatMap(controlStates),
    funnels: headlines.flatMap(headline => indicatorFunnel(headline) ?? []),
    survival: month === null ? [] : survivalCohorts(tables, month),
    completeness: older && completeness(computed, older, edition),
  };
  return { ...made, absent: absences(input, made) };
}

/** The last month that any monthly table of Jobindsats tells of. */
function latestMonth({ edition }: AnalysesInput): number | null {
  const monthly = [...edition.tables.values()].filter(
    ({ table, freq }) => freq === 'M' && sourceTable(table).source === 'jobindsats',
  );
  const last = monthly.map(({ time }) => time.reduce((high, month) => Math.max(high, month), -Infinity));
  return last.length === 0 ? null : Math.max(...last);
}

function absences({ edition, older }: AnalysesInput, made: Omit<Analyses, 'absent'>): string[] {
  const missing = (tables: readonly string[]): string => tables.filter(table => !edition.tables.has(table)).join(', ');
  const prices = missing(Object.values(PRICE_TABLES));
  const curves = missing(SURVIVAL_TABLES.map(({ table }) => table));
  return [
    ...(made.savings.length === 0 ? ['saving potential not calculated: no yearly figures of a benefit group'] : []),
    ...(made.savings.length > 0 && prices !== '' ? [`saving potential without kroner: needs ${prices}`] : []),
    ...(made.control.length === 0 ? ['control charts not made: no monthly figures'] : []),
    ...(made.funnels.length === 0 ? ['funnels not made: no indicator has a whole year of comparable figures'] : []),
    ...(made.survival.length === 0
      ? [`survival curves not told: ${curves === '' ? 'no mature cohort' : `needs ${curves}`}`]
      : []),
    ...(older ? [] : ['completeness of the newest periods not told: needs an edition before this one']),
    ...(made.completeness?.measures.length === 0
      ? ['completeness of the newest periods not told: no table was published again since the edition before']
      : []),
  ];
}
