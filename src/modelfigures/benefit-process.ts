/** How a benefit's national stock is spread on municipalities and months. */
export interface BenefitProcess {
  /** Key in `national-stocks.csv`. */
  readonly id: string;
  /** Where the national path is what other benefits of the model leave of a whole. */
  readonly restOf?: { readonly whole: string; readonly parts: readonly string[] };
  /** What the stock is spread by: residents in the labour force or residents of 16–66 years. */
  readonly base: 'labour-force' | 'population';
  /** Twelve monthly factors, January first. */
  readonly season: readonly number[];
  /** How strongly the level follows a municipality's unemployment (1: in proportion). */
  readonly byUnemployment: number;
  /** Level by municipality group (capital, large city, provincial, commuter, rural), in logs. */
  readonly byGroup: readonly [number, number, number, number, number];
  /** Change of the level for each log of the area's seasonality: islands live on seasonal work. */
  readonly bySeasonality?: number;
  /** Standard deviation, in logs, of a municipality's own level and of its slow drift in a year. */
  readonly ownLevel: number;
  readonly drift: number;
  /** Recipients per full-time person in a month. */
  readonly personsPerFte: number;
  /** First and last month of the benefit; before and after there is nothing. */
  readonly from?: string;
  readonly to?: string;
  /** True where the swing of the season differs between areas and the covid shock of 2020 shows. */
  readonly cyclical?: true;
}

/** A season without a swing. */
export const FLAT: readonly number[] = new Array<number>(12).fill(1);
