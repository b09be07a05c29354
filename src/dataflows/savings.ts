import type { Saving } from '../comparisons/saving.ts';
import type { PlannedFile } from '../model/file.ts';
import { periodId } from '../model/period.ts';
import type { PublishedSaving } from '../package/analysis-types.ts';
import { round } from '../statistics/rounding.ts';
import type { Spanned } from '../statistics/saving-potential.ts';
import { recordsCsv } from './records-csv.ts';

/**
 * Plans `saving-potential.csv` with every potential, and `saving-potential/<area>.json` with the latest year of each
 * area; none where there are no potentials.
 */
export function savingFiles(savings: readonly Saving[]): PlannedFile[] {
  if (savings.length === 0) return [];
  const records = savings.map(saving => ({ ref_area: saving.area, ...published(saving) }));
  return [
    { path: 'saving-potential.csv', contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length },
    ...areaFiles(savings),
  ];
}

function areaFiles(savings: readonly Saving[]): PlannedFile[] {
  const latest = savings.reduce((year, saving) => Math.max(year, saving.year), -Infinity);
  const areas = new Map<string, PublishedSaving[]>();
  for (const saving of savings) {
    if (saving.year === latest) areas.set(saving.area, [...(areas.get(saving.area) ?? []), published(saving)]);
  }
  return [...areas].sort().map(([area, own]) => ({
    path: `saving-potential/${area}.json`,
    contents: `${JSON.stringify(own)}\n`,
    mediaType: 'application/json',
    rows: own.length,
  }));
}

/** One potential as it is told: rates with three decimals, persons with one, amounts in whole 1,000 kroner. */
function published(saving: Saving): PublishedSaving {
  const { price, all } = saving;
  const told = (figure: Spanned | null, tell: (value: number) => number) => ({
    value: figure && tell(figure.value),
    lower: figure && saving.spanned ? tell(figure.lower) : null,
    upper: figure && saving.spanned ? tell(figure.upper) : null,
  });
  const [gap, potential] = [told(saving.gap, persons), told(saving.potential, persons)];
  const [amount, net] = [told(saving.amount, thousands), told(saving.net, thousands)];
  return {
    model: saving.model,
    indicator: saving.indicator,
    target_group: saving.targetGroup,
    time_period: periodId('Y', saving.year),
    reference: saving.reference,
    own: round(saving.own, 3),
    reference_value: round(saving.referenceValue, 3),
    denominator: saving.denominator,
    gap: gap.value!,
    gap_lower: gap.lower,
    gap_upper: gap.upper,
    unit_price: price && round(price.perPerson, 0),
    price_of: price && price.of,
    gap_amount: saving.gapAmount && thousands(saving.gapAmount.value),
    potential: potential.value!,
    potential_lower: potential.lower,
    potential_upper: potential.upper,
    potential_amount: amount.value,
    amount_lower: amount.lower,
    amount_upper: amount.upper,
    refund_rate: saving.refundRate,
    net_amount: net.value,
    net_lower: net.lower,
    net_upper: net.upper,
    all_gap: all && persons(all.gap),
    all_gap_amount: all && all.gapAmount !== null ? thousands(all.gapAmount) : null,
  };
}

const persons = (value: number): number => round(value, 1);
const thousands = (kroner: number): number => round(kroner / 1000, 0);
