import { areas } from '../../codelists/area.ts';
import type { KeyColumn, SourceTable } from '../../model/source.ts';
import { bindingPath } from '../bind-columns.ts';
import { keyReaders } from '../parsers/index.ts';
import { listed, type Drift } from './drift.ts';
import { periodChunks } from './period-chunks.ts';
import type { PlannedRequest, TablePlan } from './planned-request.ts';
import type { DescribedVariable, TableDescription } from './table-description.ts';

/** Most cells of one answer (rows by fields, counted on the most rows there can be): the publisher's limit since May 2021. */
export const STATBANK_CELLS = 1_000_000;

/** Areas that are read from the StatBank; its provinces and codes outside the division are not asked for. */
const AREA_LEVELS: ReadonlySet<string> = new Set(['country', 'region', 'municipality']);

interface Choice {
  readonly code: string;
  readonly values: readonly string[];
}

/**
 * Requests for a table of the StatBank, in codes: BULK where every variable is named and none is a sum, else CSV, which
 * adds up what is not named. Split by period under the limit of cells.
 */
export function planStatbank(
  table: SourceTable,
  { id, periods, variables }: TableDescription,
  most = STATBANK_CELLS,
): TablePlan {
  const keys = table.keys.filter(({ dimension }) => dimension !== 'time_period');
  const found = keys.map(key => choose(table, key, variables));
  const choices = found.flatMap(({ choice }) => choice ?? []);
  const unnamed = variables.filter(({ id: code }) => !choices.some(choice => choice.code === code));
  const drift = [...found.flatMap(one => one.drift), ...unnamed.flatMap(one => mustBeNamed(table, one))];
  const isSum = choices.some(({ values }) => values.some(value => value.includes('(')));
  const format = unnamed.length === 0 && !isSum ? 'BULK' : 'CSV';
  const perPeriod = choices.reduce((product, { values }) => product * values.length, choices.length + 2);
  const chunks = periodChunks(periods, { freq: table.freq, most: Math.floor(most / perPeriod) });
  if (chunks.length === 0) {
    const is = `of periods such as ${periods.at(-1) ?? 'none'}`;
    drift.push({ table: table.id, what: 'frequency', was: table.freq, is, where: bindingPath(table) });
  }
  const requests = chunks.map(({ periods: own, until }): PlannedRequest => {
    const [first, last] = [own[0]!, own.at(-1)!];
    const named = [...choices, { code: 'Tid', values: own }];
    const body = { table: id, format, lang: 'da', valuePresentation: 'Code', variables: named };
    const file = `${table.id}.${first}_${last}.csv`;
    const shared = { table: table.id, method: 'POST', path: '/data', file, first, last, until } as const;
    return { ...shared, body: JSON.stringify(body), cells: perPeriod * own.length };
  });
  const levels = choices.map(({ code, values }) => ({ variable: code, level: '', texts: [...values] }));
  return { requests: drift.length > 0 ? [] : requests, levels, drift };
}

function choose(
  table: SourceTable,
  key: KeyColumn,
  variables: readonly DescribedVariable[],
): { readonly choice?: Choice; readonly drift: readonly Drift[] } {
  const where = bindingPath(table);
  const variable = variables.find(({ id }) => key.labels.includes(id.toUpperCase()));
  if (!variable) {
    if (key.optional) return { drift: [] };
    const was = `by ${key.labels[0]!}`;
    return {
      drift: [{ table: table.id, what: 'hierarchy', was, is: `by ${listed(variables.map(({ id }) => id))}`, where }],
    };
  }
  const there = variable.levels.flatMap(({ values }) => values.map(({ id }) => id));
  const wanted = key.ask ?? (key.parser === 'code' ? Object.keys(key.codes ?? {}) : undefined);
  if (!wanted) return readable(table, key, { variable, there });
  const lacking = wanted.flatMap(partsOf).filter(code => !there.includes(code));
  if (lacking.length === 0) return { choice: { code: variable.id, values: wanted }, drift: [] };
  if (key.dimension === 'none' && key.optional && variable.elimination) return { drift: [] };
  const is = `without them among ${listed(there)}`;
  return { drift: [{ table: table.id, what: 'code set', was: `${variable.id} with ${listed(lacking)}`, is, where }] };
}

function readable(
  table: SourceTable,
  key: KeyColumn,
  { variable, there }: { variable: DescribedVariable; there: readonly string[] },
): { readonly choice: Choice; readonly drift: readonly Drift[] } {
  const readings = there.map(code => ({ code, reading: keyReaders[key.parser](code, key, table) }));
  const unknown = readings.flatMap(({ code, reading }) => ('number' in reading ? [] : [code]));
  const values = readings.flatMap(({ code, reading }) =>
    'number' in reading && (key.dimension !== 'ref_area' || AREA_LEVELS.has(areas.codes[reading.number]!.level))
      ? [code]
      : [],
  );
  const was = `${variable.id} without ${listed(unknown)}`;
  const drift = { table: table.id, what: 'code set', was, is: 'with them', where: bindingPath(table) };
  return { choice: { code: variable.id, values }, drift: unknown.length > 0 ? [drift] : [] };
}

/** The codes of a plain value or of a sum (`sum(25-64|25-64 år=25-29;30-34)`). */
function partsOf(value: string): readonly string[] {
  const sum = /^sum\([^=]+=(.+)\)$/.exec(value);
  return sum ? sum[1]!.split(';') : [value];
}

function mustBeNamed(table: SourceTable, { id, elimination, levels }: DescribedVariable): Drift[] {
  if (elimination) return [];
  const is = `${id} must be chosen (${listed(levels.flatMap(({ values }) => values.map(value => value.id)))})`;
  return [{ table: table.id, what: 'hierarchy', was: `without ${id}`, is, where: bindingPath(table) }];
}
