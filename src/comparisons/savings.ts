import type { Tables } from '../indicators/compute/operand.ts';
import { refundIn, type RefundRate } from '../model/refund-rate.ts';
import { savingPotential } from '../statistics/saving-potential.ts';
import type { Comparison, LensResult } from './comparison.ts';
import type { FittedFramework, Framework } from './framework/fit-framework.ts';
import { frameworkModels, type FrameworkModelDefinition } from './framework/models.ts';
import type { Compared, Headline } from './headline.ts';
import { LEAST_MEMBERS, pooled, toldFigures } from './pooled.ts';
import { priceReader, type PriceReader } from './price-reader.ts';
import { knownAmounts, SAVING_REFERENCES, type Saving, type SavingReference } from './saving.ts';

/** What saving potentials are made of. */
export interface SavingsInput {
  readonly headlines: readonly Headline[];
  readonly framework: Framework;
  readonly comparisons: readonly Comparison[];
  readonly tables: Tables;
  readonly refundRates: readonly RefundRate[];
}

/**
 * Saving potentials of every framework model, municipality and year against every reference there is. A difference and
 * its interval are those of the comparisons; the better half of a cluster has the cluster's interval around its own
 * difference. The reference is taken as known in kroner: only the gap is uncertain, not the price.
 */
export function savings(input: SavingsInput): Saving[] {
  const own = frameworkModels.flatMap(model => modelSavings(input, model));
  const all = new Map(own.filter(({ model }) => model === frameworkModels[0]!.id).map(one => [keyOf(one), one]));
  return own.map(one => {
    const whole = all.get(keyOf(one));
    return {
      ...one,
      all: whole ? { gap: whole.gap.value, gapAmount: whole.gapAmount?.value ?? null } : null,
    };
  });
}

const keyOf = ({ area, year, reference }: Pick<Saving, 'area' | 'year' | 'reference'>): string =>
  `${area} ${year} ${reference}`;

type OwnSaving = Omit<Saving, 'all'>;

function modelSavings(input: SavingsInput, model: FrameworkModelDefinition): OwnSaving[] {
  const headline = input.headlines.find(({ indicator }) => indicator.id === model.indicator);
  if (!headline) return [];
  const prices = priceReader(model, input.tables);
  return input.comparisons
    .filter(({ indicator, freq }) => indicator === model.indicator && freq === 'Y')
    .flatMap(comparison => areaSavings({ ...input, model, headline, prices }, comparison));
}

interface ModelInput extends SavingsInput {
  readonly model: FrameworkModelDefinition;
  readonly headline: Headline;
  readonly prices: PriceReader | null;
}

/** A difference to a reference; the ends are null where no interval is known. */
type Gap = Pick<LensResult, 'reference' | 'difference' | 'lower' | 'upper'>;

function areaSavings(input: ModelInput, comparison: Comparison): OwnSaving[] {
  const { model, headline, prices, refundRates } = input;
  const { area, period: year } = comparison;
  const own = headline.at('Y', area, year);
  const [price, refundRate] = [prices?.(area, year) ?? null, refundIn(refundRates, model.id, year)];
  return SAVING_REFERENCES.flatMap(reference => {
    const gap = gapTo(input, comparison, reference);
    if (!gap) return [];
    const { reference: referenceValue, lower, upper } = gap;
    const spanned = lower !== null && upper !== null;
    const made = savingPotential({
      own: own.value,
      ...(spanned ? { ownInterval: [referenceValue + lower, referenceValue + upper] as const } : {}),
      reference: referenceValue,
      population: own.denominator,
      unitPrice: price?.perPerson ?? 0,
      refundRate: refundRate ?? 0,
    });
    return {
      model: model.id,
      indicator: model.indicator,
      targetGroup: headline.targetGroup,
      area,
      year,
      reference,
      own: own.value,
      referenceValue,
      denominator: own.denominator,
      spanned,
      gap: made.gap,
      potential: made.potential,
      price,
      refundRate,
      ...knownAmounts(made, { price: price !== null, refund: refundRate !== null }),
    };
  });
}

function gapTo(input: ModelInput, comparison: Comparison, reference: SavingReference): Gap | null {
  if (reference !== 'cluster-better-half') return comparison[reference];
  const { cluster, area, period } = comparison;
  const half = cluster && betterHalf(input, area, period);
  if (!half || comparison.value === null) return null;
  const difference = cluster.difference + cluster.reference - half.value;
  const moved = (end: number | null): number | null => (end === null ? null : end - cluster.difference + difference);
  return { reference: half.value, difference, lower: moved(cluster.lower), upper: moved(cluster.upper) };
}

/** The half of a cluster with the lowest levels (rounded up) as one area; null where too few members have a figure. */
function betterHalf({ model, headline, framework }: ModelInput, area: string, year: number): Compared | null {
  const members = fittedFor(framework, model, year)?.clusters.get(area)?.members ?? [];
  const ids = members.map(({ id }) => id);
  const figures = toldFigures(headline, ids, { freq: 'Y', period: year });
  if (figures.length < LEAST_MEMBERS) return null;
  return pooled(figures.sort((a, b) => a.value - b.value).slice(0, Math.ceil(figures.length / 2)));
}

/** The newest fit of a model not after a year: the one its comparisons' clusters are of. */
const fittedFor = ({ fitted }: Framework, model: FrameworkModelDefinition, year: number): FittedFramework | undefined =>
  fitted.filter(one => one.model === model && one.year <= year).at(-1);
