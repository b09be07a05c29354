import type { Text } from '../../src/model/text.ts';
import { csvRows, numberOrNull } from '../published/csv-rows.ts';
import type { Cells } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** What `framework.json` tells of the framework models. */
export interface Framework {
  readonly version: string;
  readonly covariates: readonly { readonly id: string; readonly name: Text; readonly scope: string }[];
  readonly models: readonly {
    readonly id: string;
    readonly name: Text;
    readonly indicator: string;
    readonly years: readonly number[];
  }[];
}

/** A row of `framework/coefficients.csv`: a term of a model fitted to a year, and how well the whole model fits. */
export interface Coefficient {
  readonly model: string;
  readonly year: number;
  readonly term: string;
  /** Null for the intercept. */
  readonly standardised: number | null;
  readonly original: number;
  readonly mean: number | null;
  readonly rSquared: number;
  readonly leaveOneOut: number;
  readonly residual: number;
  readonly areas: number;
}

/** The framework models of a version; null where it has none. */
export const frameworkOf = (published: Published): Framework | null =>
  remember(published, 'framework', () => {
    const text = published.text('framework.json');
    return text === null ? null : (JSON.parse(text) as Framework);
  });

/** Codes of an area's cluster in a model and year, the nearest first; empty where it has none. */
export const clusterOf = (
  published: Published,
  { model, year, area }: { readonly model: string; readonly year: number; readonly area: string },
): readonly string[] => {
  const clusters = remember(published, 'clusters', () => {
    const members = new Map<string, string[]>();
    for (const row of csvRows(published, 'framework/clusters.csv')) {
      const key = `${row['model']} ${row['year']} ${row['ref_area']}`;
      members.set(key, [...(members.get(key) ?? []), row['member']!]);
    }
    return members;
  });
  return clusters.get(`${model} ${year} ${area}`) ?? [];
};

/** The terms of a model in the last year it was fitted to, the intercept first; empty where there are none. */
export function latestCoefficients(published: Published, model: string): readonly Coefficient[] {
  const all = remember(published, 'coefficients', () =>
    csvRows(published, 'framework/coefficients.csv').map(coefficientOf),
  );
  const own = all.filter(row => row.model === model);
  const latest = own.reduce((year, row) => Math.max(year, row.year), 0);
  return own.filter(({ year }) => year === latest);
}

const coefficientOf = (row: Cells): Coefficient => ({
  model: row['model']!,
  year: Number(row['year']),
  term: row['term']!,
  standardised: numberOrNull(row['standardised']),
  original: Number(row['original']),
  mean: numberOrNull(row['mean']),
  rSquared: Number(row['r_squared']),
  leaveOneOut: Number(row['leave_one_out_r_squared']),
  residual: Number(row['residual_standard_error']),
  areas: Number(row['areas']),
});
