import type { ReleaseChange } from '../package/release-types.ts';
import type { Catalogue, CatalogueIndicator } from '../package/types.ts';
import { idChanges, shapeChange } from './shape-change.ts';

/** What an indicator is: a change in any of these makes it another one under the same id. */
const MEANING = [
  'numerator',
  'denominator',
  'unit',
  'decimals',
  'direction',
  'formula',
  'multiplier',
  'aggregation',
  'interval',
  'responsibility',
] as const satisfies readonly (keyof CatalogueIndicator)[];

/** What is said of it. */
const WORDS = [
  'name',
  'shortName',
  'plain',
  'caveats',
  'breaks',
  'acceptance',
  'basis',
  'bridge',
] as const satisfies readonly (keyof CatalogueIndicator)[];

/** Indicators that came, went, have figures or none, mean something else, or are told in other words. */
export function definitionChanges(before: Catalogue, after: Catalogue): ReleaseChange[] {
  const known = new Map(before.indicators.map(indicator => [indicator.id, indicator]));
  const both = after.indicators.flatMap(is => {
    const was = known.get(is.id);
    return was ? changesOf(was, is) : [];
  });
  return [
    ...(before.kind === after.kind ? [] : [shapeChange('kind', 'indicators.json', [before.kind, after.kind])]),
    ...idChanges(
      known.keys(),
      after.indicators.map(({ id }) => id),
      ['indicator-removed', 'indicator-added'],
    ),
    ...both,
  ];
}

function changesOf(was: CatalogueIndicator, is: CatalogueIndicator): ReleaseChange[] {
  const differing = (fields: readonly (keyof CatalogueIndicator)[]) =>
    fields.filter(field => meaningOf(was[field]) !== meaningOf(is[field]));
  const available =
    was.available === is.available
      ? []
      : [shapeChange(is.available ? 'indicator-available' : 'indicator-unavailable', is.id)];
  return [
    ...available,
    ...differing(MEANING).map(field =>
      shapeChange('definition', `${is.id}#${field}`, [meaningOf(was[field]), meaningOf(is[field])]),
    ),
    ...differing(WORDS).map(field => shapeChange('text', `${is.id}#${field}`)),
  ];
}

/** The Danish text is the authoritative one: a new translation of it changes no meaning. */
function meaningOf(value: unknown): string {
  const text = value as { da?: string } | null;
  return typeof text?.da === 'string' ? text.da : (JSON.stringify(value) ?? '');
}
