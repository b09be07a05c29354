import { operandPanels, type Tables } from '../indicators/compute/operand.ts';
import { isEmptyStatus } from '../model/status.ts';
import { areaReader } from '../observations/aggregate-areas.ts';
import { aggregateTime } from '../observations/aggregate-time.ts';
import type { Panel } from '../observations/panel.ts';
import { FEWEST_OWN, unitPrice, type Expenditure } from '../statistics/saving-potential.ts';
import type { FrameworkModelDefinition } from './framework/models.ts';

/** What a full-time person on a benefit costs in a year, in kroner, and whose price it is. */
export interface Price {
  readonly perPerson: number;
  readonly of: 'own' | 'country';
}

/** Reads the price of an area in a year; null where neither the area nor the country has one. */
export type PriceReader = (area: string, year: number) => Price | null;

/** Tables that the prices need: expenditure in 1,000 kroner by year, full-time persons by month. */
export const PRICE_TABLES = { expenditure: 'ptv_g01', fte: 'ptv_a02' } as const;

/** Kroner of one unit of the expenditure table. */
const KRONER = 1000;

/**
 * Prices of a framework model's benefits: expenditure over the mean full-time persons of the year of the same benefits,
 * the country's where an area has fewer than ten of them. Null where the edition lacks one of the two tables.
 */
export function priceReader(model: FrameworkModelDefinition, tables: Tables): PriceReader | null {
  const spent = panelOf(model, tables, 'expenditure');
  const persons = panelOf(model, tables, 'fte');
  const yearly = persons && aggregateTime(persons, 'Y', 'mean');
  if (!spent || !yearly) return null;
  const [amountAt, fteAt] = [areaReader(spent, false), areaReader(yearly, false)];
  const at = (area: string, year: number): Expenditure | null => {
    const [amount, fte] = [amountAt(area, year), fteAt(area, year)];
    return isEmptyStatus(amount.status) || isEmptyStatus(fte.status) || !(fte.value > 0)
      ? null
      : { amount: amount.value * KRONER, fte: fte.value };
  };
  return (area, year) => {
    const [own, country] = [at(area, year), at('DK', year)];
    if (!country) return null;
    return { perPerson: unitPrice(own, country), of: own && own.fte >= FEWEST_OWN ? 'own' : 'country' };
  };
}

function panelOf(
  { benefits }: FrameworkModelDefinition,
  tables: Tables,
  measure: keyof typeof PRICE_TABLES,
): Panel | null {
  const table = PRICE_TABLES[measure];
  const terms = benefits.map(benefit => ({ table, measure, where: { target_group: benefit } }));
  return operandPanels([{ targetGroup: '_T', terms }], tables).get('_T') ?? null;
}
