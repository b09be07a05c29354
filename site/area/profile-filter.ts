import { targetGroups } from '../../src/codelists/target-group.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { Attributes } from '../markup/table.ts';
import type { Published } from '../published/published.ts';

/** What a reader may filter the indicators of a profile by. */
export const FILTERS = ['subject', 'benefit', 'responsibility'] as const;
export type FilterName = (typeof FILTERS)[number];

/** A choice of a filter: its label and what may be chosen. */
export interface ProfileFilter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** Who answers for an indicator, in the order of the list. */
const RESPONSIBLE = [
  'by-benefit',
  'municipality',
  'none',
] as const satisfies readonly CatalogueIndicator['responsibility'][];

const BENEFITS = new Map(targetGroups.codes.map(({ id, benefit }) => [id, benefit]));

/** The benefits that an indicator has figures for, groups within a benefit counted as it. */
export const benefitsOf = ({ targetGroups: groups }: Pick<CatalogueIndicator, 'targetGroups'>): string[] => [
  ...new Set(groups.flatMap(group => BENEFITS.get(group) ?? [])),
];

/** What a row of an indicator is filtered by, as attributes. */
export const filterAttributes = (
  indicator: Pick<CatalogueIndicator, 'subject' | 'targetGroups' | 'responsibility'>,
): Attributes => ({
  'data-subject': indicator.subject,
  'data-benefit': benefitsOf(indicator).join(' '),
  'data-responsibility': indicator.responsibility,
});

/** The filters of a profile with the choices that some of its indicators meet. */
export function profileFilters(
  lang: Language,
  published: Published,
  indicators: readonly CatalogueIndicator[],
): ProfileFilter[] {
  const { subjects, targetGroups: groups } = published.catalogue;
  const benefits = new Set(indicators.flatMap(benefitsOf));
  const filter = (name: FilterName, options: ProfileFilter['options']): ProfileFilter => ({
    name,
    label: t(lang, `filter.${name}`),
    options,
  });
  return [
    filter(
      'subject',
      subjects
        .filter(({ id }) => indicators.some(({ subject }) => subject === id))
        .map(({ id, name }) => ({ value: id, label: name[lang] })),
    ),
    filter(
      'benefit',
      groups.filter(({ id }) => benefits.has(id)).map(({ id, name }) => ({ value: id, label: name[lang] })),
    ),
    filter(
      'responsibility',
      RESPONSIBLE.filter(one => indicators.some(({ responsibility }) => responsibility === one)).map(value => ({
        value,
        label: t(lang, `filter.by.${value}`),
      })),
    ),
  ].filter(({ options }) => options.length > 1);
}
