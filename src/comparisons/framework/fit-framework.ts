import { areas } from '../../codelists/area.ts';
import type { Tables } from '../../indicators/compute/operand.ts';
import { clusters, type Cluster, type ClusterArea } from '../../statistics/clusters.ts';
import { ridgeRegression, type Expectation, type RidgeRegression } from '../../statistics/ridge-regression.ts';
import type { Headline } from '../headline.ts';
import { covariateReader, type CovariateReader } from './covariate-values.ts';
import { frameworkCovariates, type FrameworkCovariate } from './covariates.ts';
import { frameworkModels, type FrameworkModelDefinition } from './models.ts';

/** A model fitted to one year. */
export interface FittedFramework {
  readonly model: FrameworkModelDefinition;
  readonly year: number;
  readonly fit: RidgeRegression;
  /** Expected level by municipality, in the unit of the model's indicator; areas without all covariates are not there. */
  readonly expected: ReadonlyMap<string, Expectation>;
  readonly clusters: ReadonlyMap<string, Cluster>;
  /** Municipalities whose cluster's mean expected level lies within a third of a residual standard error of their own. */
  readonly near: ReadonlySet<string>;
}

/** Why a model could not be fitted to any year. */
export interface FrameworkAbsence {
  readonly model: FrameworkModelDefinition;
  /** Covariates whose tables the edition lacks. */
  readonly missingCovariates: readonly string[];
  readonly reason: 'no-figures' | 'no-covariates' | 'too-few-areas';
}

/** What an edition gives of the framework models. */
export interface Framework {
  readonly fitted: readonly FittedFramework[];
  readonly absent: readonly FrameworkAbsence[];
}

/** Fewest municipalities with level and all covariates that a model is fitted to. */
const LEAST_AREAS = 60;

/** Smallest population 16–66 a municipality must have to be a member of another's cluster. */
const LEAST_MEMBER = 5000;

const municipalities = areas.codes.filter(({ level }) => level === 'municipality').map(({ id }) => id);

/** Fits every framework model to every year that has figures and covariates; those without say why. */
export function fitFramework(headlines: readonly Headline[], tables: Tables): Framework {
  const readers = frameworkCovariates.map(covariate => [covariate, covariateReader(covariate, tables)] as const);
  const missingCovariates = readers.filter(([, reader]) => reader === null).map(([{ id }]) => id);
  const fitted: FittedFramework[] = [];
  const absent: FrameworkAbsence[] = [];
  for (const model of frameworkModels) {
    const headline = headlines.find(({ indicator }) => indicator.id === model.indicator);
    if (!headline?.freqs.includes('Y')) absent.push({ model, missingCovariates, reason: 'no-figures' });
    else if (missingCovariates.length > 0) absent.push({ model, missingCovariates, reason: 'no-covariates' });
    else {
      const own = headline
        .periods('Y')
        .flatMap(year => fitYear({ model, headline, readers: readers as Readers }, year) ?? []);
      if (own.length === 0) absent.push({ model, missingCovariates, reason: 'too-few-areas' });
      fitted.push(...own);
    }
  }
  return { fitted, absent };
}

type Readers = readonly (readonly [FrameworkCovariate, CovariateReader])[];

interface YearInput {
  readonly model: FrameworkModelDefinition;
  readonly headline: Headline;
  readonly readers: Readers;
}

function fitYear({ model, headline, readers }: YearInput, year: number): FittedFramework | null {
  const rows = municipalities
    .map(id => ({ id, ...headline.at('Y', id, year), covariates: readers.map(([, read]) => read(id, year)) }))
    .filter(({ value, covariates }) => Number.isFinite(value) && covariates.every(Number.isFinite));
  if (rows.length < LEAST_AREAS) return null;
  const fit = ridgeRegression({
    y: rows.map(({ value }) => value),
    weights: rows.map(({ denominator }) => denominator),
    covariates: readers.map(([{ id }], i) => ({ name: id, values: rows.map(({ covariates }) => covariates[i]!) })),
    leastRows: LEAST_AREAS,
  });
  const placed = rows.map(({ id, denominator }, i) => ({ id, expected: fit.rows[i]!.expected, weight: denominator }));
  const nearest = clusters(placed, { size: 7, leastWeight: LEAST_MEMBER });
  return {
    model,
    year,
    fit,
    expected: new Map(rows.map(({ id }, i) => [id, fit.rows[i]!])),
    clusters: new Map(nearest.map(cluster => [cluster.id, cluster])),
    near: nearClusters(placed, nearest, fit.residualStandardError / 3),
  };
}

/** Areas whose cluster, weighted as it is summed, is expected to lie within `reach` of the area itself. */
export function nearClusters(areas: readonly ClusterArea[], nearest: readonly Cluster[], reach: number): Set<string> {
  const known = new Map(areas.map(area => [area.id, area]));
  const away = ({ id, members }: Cluster): number => {
    const own = members.map(member => known.get(member.id)!);
    const weight = own.reduce((sum, member) => sum + member.weight, 0);
    const level = own.reduce((sum, member) => sum + member.expected * member.weight, 0) / weight;
    return Math.abs(level - known.get(id)!.expected);
  };
  return new Set(nearest.filter(cluster => away(cluster) <= reach).map(({ id }) => id));
}
