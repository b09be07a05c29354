import { codeLists } from '../../codelists/index.ts';
import { indicators } from '../../indicators/index.ts';
import type { Indicator, Part, Term } from '../../model/indicator.ts';
import type { Freq } from '../../model/period.ts';
import type { MeasureColumn, SourceTable } from '../../model/source.ts';
import type { CompatibilityRow } from '../../package/compatibility-types.ts';
import { sourceTable } from '../../sources/index.ts';

/** How each API of Jobindsats names a kind of period; a kind it does not have is left out. */
const PERIOD_TYPES: Readonly<Record<Freq, string | null>> = { M: 'M', Q: 'Q', Y: 'Y', R4: 'QMAT', R12: null };

/** Where each measure of a Jobindsats table is used: which column of which indicator it is, and for whom. */
export const compatibilityRows = (): CompatibilityRow[] =>
  indicators.flatMap(rowsOfIndicator).sort((a, b) => compared(`${a.table} ${a.measure}`, `${b.table} ${b.measure}`));

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const COLUMNS = { numerator: 'numerator', denominator: 'denominator', published: 'obs_value' } as const;

function rowsOfIndicator(indicator: Indicator): CompatibilityRow[] {
  const roles = Object.entries(COLUMNS) as [keyof typeof COLUMNS, CompatibilityRow['column']][];
  return roles.flatMap(([role, column]) =>
    indicator[role].flatMap(part => part.terms.flatMap(term => rowsOfTerm(indicator, { column, part, term }))),
  );
}

interface Use {
  readonly column: CompatibilityRow['column'];
  readonly part: Part;
  readonly term: Term;
}

function rowsOfTerm(indicator: Indicator, { column, part, term }: Use): CompatibilityRow[] {
  const table = sourceTable(term.table);
  if (table.source !== 'jobindsats') return [];
  const measure = table.measures.find(({ id }) => id === term.measure)!;
  const id = (table.cutOf ?? table.id).toLowerCase();
  return [
    {
      table: id,
      table_name: table.name,
      measure: measure.labels[0]!,
      measure_id: measure.id,
      at: Object.entries(term.where ?? {})
        .map(([dimension, code]) => textAt(table, dimension, code))
        .join('; '),
      indicator: indicator.id,
      column,
      target_group: part.targetGroup,
      freq: table.freq,
      how: howOf(part, { term, measure, column }),
      v2: table.ownId ? null : v2Query(id, table.freq),
      v3: table.ownId ? null : v3Query(id, table),
      file: `indicators/${indicator.id}.csv`,
      verified: table.verified,
    },
  ];
}

/** `same`: the very cell; `part`: one of several that are added or weighed; `before`: the cell of an earlier period. */
function howOf(
  part: Part,
  { term, column }: { readonly term: Term; readonly measure: MeasureColumn; readonly column: string },
): CompatibilityRow['how'] {
  if (part.lagMonths !== undefined) return 'before';
  if (part.terms.length > 1 || term.times !== undefined) return 'part';
  return column === 'obs_value' ? 'rounded' : 'same';
}

/** The publisher's own text of a code where the table has one, else our code with its dimension. */
function textAt(table: SourceTable, dimension: string, code: string): string {
  const key = table.keys.find(one => one.dimension === dimension);
  const text = Object.entries(key?.codes ?? {}).find(([, own]) => own === code)?.[0];
  if (key && text !== undefined) return `${key.labels[0]!}: ${text}`;
  const name = codeLists.flatMap(({ codes }) => codes).find(({ id }) => id === code)?.name.da;
  return `${dimension}: ${name ?? code}`;
}

const v2Query = (id: string, freq: Freq): string | null =>
  PERIOD_TYPES[freq] === null ? null : `/v2/data/${id}/json/?period=l(${PERIOD_TYPES[freq]}:12)&area=*`;

/** One level of each breakdown, all municipalities, the latest year; a breakdown that is not named is added up. */
function v3Query(id: string, table: SourceTable): string | null {
  const type = PERIOD_TYPES[table.freq];
  if (type === null) return null;
  const hierarchies = table.keys
    .filter(({ dimension, optional }) => dimension !== 'time_period' && !(dimension === 'none' && optional))
    .flatMap(({ hierarchies: own }) => own?.[0] ?? [])
    .map(hierarchy => `&hierarchy.${hierarchy}=*`);
  const latest = type === 'M' ? 12 : 4;
  return `/v3/data/${id}?mgroup.*=*&period.${type}=latest:${latest}${hierarchies.join('')}&format=json`;
}
