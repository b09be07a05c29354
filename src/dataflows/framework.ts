import { frameworkCovariates } from '../comparisons/framework/covariates.ts';
import type { FittedFramework, Framework } from '../comparisons/framework/fit-framework.ts';
import { FRAMEWORK_VERSION } from '../comparisons/framework/models.ts';
import type { PlannedFile } from '../model/file.ts';
import { round } from '../statistics/rounding.ts';
import { recordsCsv } from './records-csv.ts';

type Row = Record<string, string | number | null>;

/**
 * Plans the framework model's own dataset: `framework/coefficients.csv`, `framework/expectations.csv` and
 * `framework/clusters.csv`, one fit for each model and year; and `framework.json`, what the models are and which could
 * not be fitted.
 */
export function frameworkFiles({ fitted, absent }: Framework): PlannedFile[] {
  const csv = (path: string, rows: Row[]): PlannedFile[] =>
    rows.length === 0 ? [] : [{ path, contents: recordsCsv(rows), mediaType: 'text/csv', rows: rows.length }];
  const models = [...new Set(fitted.map(({ model }) => model))];
  const described = {
    version: FRAMEWORK_VERSION,
    covariates: frameworkCovariates.map(({ id, name, scope }) => ({ id, name, scope })),
    models: models.map(({ id, name, indicator, targetGroups }) => ({
      id,
      name,
      indicator,
      targetGroups,
      years: fitted.filter(({ model }) => model.id === id).map(({ year }) => year),
    })),
    notFitted: absent.map(({ model, missingCovariates, reason }) => ({
      id: model.id,
      name: model.name,
      reason,
      missingCovariates,
    })),
  };
  return [
    { path: 'framework.json', contents: `${JSON.stringify(described, null, 1)}\n`, mediaType: 'application/json' },
    ...csv('framework/coefficients.csv', fitted.flatMap(coefficients)),
    ...csv('framework/expectations.csv', fitted.flatMap(expectations)),
    ...csv('framework/clusters.csv', fitted.flatMap(clusters)),
  ];
}

const head = ({ model, year }: FittedFramework): Row => ({ model: model.id, version: FRAMEWORK_VERSION, year });

function coefficients(fitted: FittedFramework): Row[] {
  const { fit, expected } = fitted;
  const whole = {
    lambda: fit.lambda,
    r_squared: round(fit.rSquared, 4),
    leave_one_out_r_squared: round(fit.leaveOneOutRSquared, 4),
    residual_standard_error: round(fit.residualStandardError, 4),
    areas: expected.size,
  };
  const intercept = {
    term: 'intercept',
    standardised: null,
    original: round(fit.intercept, 5),
    mean: null,
    deviation: null,
  };
  const terms = fit.coefficients.map(({ name, standardised, original, mean, deviation }) => ({
    term: name,
    standardised: round(standardised, 5),
    original: round(original, 5),
    mean: round(mean, 4),
    deviation: round(deviation, 4),
  }));
  return [intercept, ...terms].map(term => ({ ...head(fitted), ...term, ...whole }));
}

const expectations = (fitted: FittedFramework): Row[] =>
  [...fitted.expected].map(([area, { expected, lower, upper, leverage }]) => ({
    ...head(fitted),
    ref_area: area,
    expected: round(expected, 4),
    lower: round(lower, 4),
    upper: round(upper, 4),
    leverage: round(leverage, 4),
  }));

const clusters = (fitted: FittedFramework): Row[] =>
  [...fitted.clusters.values()].flatMap(({ id, members }) =>
    members.map(({ id: member, distance }, i) => ({
      ...head(fitted),
      ref_area: id,
      place: i + 1,
      member,
      distance: round(distance, 4),
    })),
  );
