import type { World } from './world.ts';

/** Support expenditure for one full-time person in a year, 1,000 kroner, current prices. Throws `missing unit price`. */
export function unitPrice(world: World, benefit: string, year: number): number {
  const row = world.calibration['unit-prices'].find(of => of.benefit === benefit);
  if (!row) throw new Error(`missing unit price: "${benefit}" in unit-prices.csv (expected a row a benefit)`);
  return row.price_2010 + ((row.price_2025 - row.price_2010) * (year - 2010)) / 15;
}
