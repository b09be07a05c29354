import { compareIndicator } from '../../src/comparisons/compare-indicator.ts';
import type { Comparison } from '../../src/comparisons/comparison.ts';
import { fitFramework, type Framework } from '../../src/comparisons/framework/fit-framework.ts';
import { headlineOf, type Headline } from '../../src/comparisons/headline.ts';
import { computeIndicator, type ComputedIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import type { Tables } from '../../src/indicators/compute/operand.ts';
import { indicators } from '../../src/indicators/index.ts';

/** The indicators of an edition and their fair comparison. */
export interface ComparedTables {
  readonly computed: readonly ComputedIndicator[];
  readonly headlines: readonly Headline[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
}

/** Computes and compares every indicator that the tables allow; says which they do not, and why. */
export function compareTables(tables: Tables, log: (line: string) => void): ComparedTables {
  log(`computing ${indicators.length} indicators`);
  const computed = indicators.map(indicator => computeIndicator(indicator, tables));
  for (const { indicator, observations, missingTables, agreement } of computed) {
    if (!observations && missingTables.length > 0)
      log(`not in this edition: ${indicator.id} (needs ${missingTables.join(', ')})`);
    if (agreement.other > 0) {
      log(
        `${indicator.id}: ${agreement.other} of ${agreement.compared} published figures rest on another revision of their base`,
      );
    }
  }
  const headlines = computed.flatMap(one => headlineOf(one) ?? []);
  const framework = fitFramework(headlines, tables);
  for (const { model, reason, missingCovariates } of framework.absent) {
    log(
      `framework model ${model.id} not fitted: ${reason}${missingCovariates.length > 0 ? ` (needs ${missingCovariates.join(', ')})` : ''}`,
    );
  }
  log('comparing');
  return {
    computed,
    headlines,
    framework,
    comparisons: headlines.flatMap(headline => compareIndicator(headline, framework)),
  };
}
