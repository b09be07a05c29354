import type { PublishedSaving } from '../../src/package/analysis-types.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';

/** What a municipality is held against, in the order it is shown. */
export const REFERENCES = ['cluster', 'cluster-better-half', 'region', 'country', 'expected'] as const;
export type SavingReference = (typeof REFERENCES)[number];

/** The saving potentials of an area in its latest year, benefit by benefit; none for areas that have none. */
export const savingsOf = (published: Published, area: string): readonly PublishedSaving[] =>
  remember(published, `savings ${area}`, () => {
    const text = published.text(`saving-potential/${area}.json`);
    return text === null ? [] : (JSON.parse(text) as PublishedSaving[]);
  });

/** Saving potentials of one benefit in an area, by reference. */
export interface BenefitSavings {
  readonly model: string;
  readonly rows: readonly PublishedSaving[];
}

/** An area's saving potentials benefit by benefit, references in the order they are shown. */
export function savingsByBenefit(savings: readonly PublishedSaving[]): BenefitSavings[] {
  const models = [...new Set(savings.map(({ model }) => model))];
  return models.map(model => ({
    model,
    rows: REFERENCES.flatMap(reference =>
      savings.filter(saving => saving.model === model && saving.reference === reference),
    ),
  }));
}

/** Places with a page of saving potentials: municipality and year. */
export const savingPlaces = (published: Published): { readonly code: string; readonly year: string }[] =>
  published.areas.flatMap(({ id }) => {
    const year = savingsOf(published, id)[0]?.time_period;
    return year === undefined ? [] : [{ code: id, year }];
  });

/** Ids of the indicators whose level saving potentials are told of, in the order of the benefits. */
export const savingIndicators = (published: Published): readonly string[] =>
  remember(published, 'saving indicators', () => [
    ...new Set(published.areas.flatMap(({ id }) => savingsOf(published, id).map(({ indicator }) => indicator))),
  ]);
