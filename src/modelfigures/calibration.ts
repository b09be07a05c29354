import { z } from 'zod';

/** The age groups of the municipal calibration table, first and last year of age. */
export const AGE_BANDS = [
  [16, 19],
  [20, 24],
  [25, 29],
  [30, 34],
  [35, 39],
  [40, 44],
  [45, 49],
  [50, 54],
  [55, 59],
  [60, 64],
  [65, 66],
] as const;

/** Years with a published population of every municipality. */
export const POPULATION_YEARS = [2010, 2014, 2019, 2021, 2024, 2025] as const;

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const year = number.pipe(z.int().min(1990).max(2100));
const basis = z.enum(['observed', 'derived', 'assumed']);

/** A row of `municipalities.csv`: code, level and swing of unemployment, population by year, residents by age in 2014. */
export const MunicipalityRow = z.record(z.string(), z.string()).transform((row, context) => {
  const read = (column: string): number => {
    const value = number.safeParse(row[column]);
    if (!value.success) context.addIssue(`invalid ${column}: "${row[column]}" (expected a number)`);
    return value.data ?? Number.NaN;
  };
  return {
    code: row['code'] ?? '',
    unemployment: read('unemployment_pct'),
    seasonality: read('seasonality'),
    population: POPULATION_YEARS.map(of => read(`pop_${of}`)),
    ages: AGE_BANDS.map(([from, to]) => read(`age_${from}_${to}`)),
  };
});

/** A row of `national-population.csv`: everybody, then the groups 15–19 … 65–69. */
export const NationalPopulationRow = z.record(z.string(), z.string()).transform(row => ({
  year: Number(row['year']),
  total: Number(row['total']),
  ages: [15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65].map(from => Number(row[`age_${from}_${from + 4}`])),
}));

/** A row of `municipal-unemployment.csv`: a published rate of a municipality and of the country in the same month. */
export const MunicipalRateRow = z.strictObject({
  period: z.string().regex(/^\d{4}-\d{2}$/),
  code: z.string(),
  pct: number,
  national_pct: number,
  source: z.string(),
});

/** A row of `labour-force.csv`. */
export const LabourForceRow = z.strictObject({ year, persons: number });

/** A row of `national-stocks.csv`: full-time persons on a benefit, mean of a year. */
export const StockRow = z.strictObject({ benefit: z.string(), year, fte: number, basis, source: z.string() });

/** A row of `national-series.csv`: yearly level of a share (per cent), mean (weeks, number) or count. */
export const SeriesRow = z.strictObject({ series: z.string(), year, value: number, basis, source: z.string() });

/** A row of `unit-prices.csv`: support expenditure for one full-time person in a year, 1,000 kroner. */
export const UnitPriceRow = z.strictObject({ benefit: z.string(), price_2010: number, price_2025: number });

/** The tables behind the model figures, by name of their file without `.csv`. */
export const Calibration = z.strictObject({
  municipalities: z.array(MunicipalityRow).length(98),
  'municipal-unemployment': z.array(MunicipalRateRow),
  'national-population': z.array(NationalPopulationRow).min(2),
  'labour-force': z.array(LabourForceRow).min(2),
  'national-stocks': z.array(StockRow).min(1),
  'unit-prices': z.array(UnitPriceRow).min(1),
  'national-series': z.array(SeriesRow).min(1),
});
export type Calibration = z.infer<typeof Calibration>;
