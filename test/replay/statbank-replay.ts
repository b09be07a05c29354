import { existsSync, readFileSync } from 'node:fs';
import { json, type Asked, type Given } from './exchange.ts';
import { groupBy } from './group-by.ts';
import type { ServedCut, ServedRow } from './served-extracts.ts';

/** The publisher's limit of rows by fields. */
const MOST_CELLS = 1_000_000;
const STREAMED = new Set(['BULK', 'SDMXCOMPACT', 'SDMXGENERIC']);

/** What the replay of the StatBank serves from. */
export interface StatbankReplay {
  readonly cuts: () => readonly ServedCut[];
  readonly updated: (id: string) => string;
}

interface DataQuestion {
  readonly table?: string;
  readonly format?: string;
  readonly lang?: string;
  readonly valuePresentation?: string;
  readonly timeOrder?: string;
  readonly variables?: readonly { readonly code: string; readonly values: readonly string[] }[];
}

/** Folder of recorded answers beside the project. */
export const RECORDED_STATBANK = new URL('../../../shared/real/statbank/api-recordings/', import.meta.url);

const refused = (errorTypeCode: string, message: string, status = 400): Given =>
  json({ errorTypeCode, message }, status);

/** Answers as the StatBank does; `/tables` and `/subjects` as they were recorded. */
export function answerStatbank(replay: StatbankReplay, asked: Asked): Given {
  const what = asked.path.split('/')[2];
  if (what === 'tables') return recordedFile('tables_all_da.json');
  if (what === 'subjects') return recordedFile('subjects_da.json');
  const cuts = groupBy(replay.cuts(), ({ table }) => table.cutOf ?? table.id);
  if (what === 'tableinfo') {
    const id = (asked.query.get('id') ?? asked.path.split('/')[3] ?? '').toUpperCase();
    if (id === 'STRAF42') return recordedFile('table_info_straf42_da.json');
    const own = cuts.get(id);
    return own ? json(infoOf(id, own, replay)) : refused('EXTRACT-NOTFOUND', `Tabel findes ikke: ${id}`);
  }
  if (what !== 'data') return refused('REQUEST-NOTFOUND', 'Forespørgslen findes ikke', 404);
  if (asked.body === '') return refused('REQUEST-EMPTY', 'Forespørgslen er tom');
  const question = JSON.parse(asked.body) as DataQuestion;
  const recorded = recordedAnswer(asked.body);
  if (recorded) return recorded;
  const own = cuts.get((question.table ?? '').toUpperCase());
  if (!own) return refused('EXTRACT-NOTFOUND', 'Tabellen blev ikke fundet');
  return dataOf(own, question);
}

function recordedFile(name: string): Given {
  const file = new URL(name, RECORDED_STATBANK);
  if (!existsSync(file)) return refused('REQUEST-NOTFOUND', 'Ikke optaget', 404);
  return { status: 200, type: 'text/json; charset=utf-8', body: readFileSync(file) };
}

/** A recorded answer to a question that was asked letter for letter. */
function recordedAnswer(body: string): Given | undefined {
  for (const name of ['data_straf42_csv.csv', 'data_straf42_all.json', 'data_straf42_json.json']) {
    const file = new URL(`${name}.http.json`, RECORDED_STATBANK);
    if (!existsSync(file)) continue;
    const { request, response } = JSON.parse(readFileSync(file, 'utf8')) as {
      request: { body: string };
      response: { headers: Record<string, string[]> };
    };
    if (request.body !== body) continue;
    const type = response.headers['Content-Type']![0]!;
    return { status: 200, type, body: readFileSync(new URL(name, RECORDED_STATBANK)) };
  }
  return undefined;
}

const codeOf = (label: string): string => (label === 'TID' ? 'Tid' : label);

/** The codes that sums of the bindings are made of, and the code that stands for each in the extracts. */
function sumsOf(cuts: readonly ServedCut[], label: string): ReadonlyMap<string, readonly string[]> {
  const asks = cuts.flatMap(({ table }) => table.keys.find(({ labels }) => labels.includes(label))?.ask ?? []);
  return new Map(
    asks.flatMap(ask => {
      const sum = /^sum\(([^|]+)\|[^=]+=(.+)\)$/.exec(ask);
      return sum ? [[sum[1]!, sum[2]!.split(';')] as const] : [];
    }),
  );
}

/** The codes of a variable: those in the extracts, a sum of the bindings by its parts. */
function valuesOf(cuts: readonly ServedCut[], label: string): string[] {
  const sums = sumsOf(cuts, label);
  const there = cuts
    .filter(({ columns }) => columns.includes(label))
    .flatMap(cut => [...new Set(cut.rows.map(row => String(row[cut.columns.indexOf(label)])))]);
  return [...new Set(there.flatMap(code => sums.get(code) ?? [code]))];
}

const labelsOf = (cuts: readonly ServedCut[]): string[] => [
  ...new Set(cuts.flatMap(({ columns }) => columns.filter(label => label !== 'INDHOLD'))),
];

const periodsOf = (cuts: readonly ServedCut[]): string[] => [...new Set(cuts.flatMap(({ periods }) => periods))].sort();

function infoOf(id: string, cuts: readonly ServedCut[], { updated }: StatbankReplay) {
  const labels = labelsOf(cuts);
  return {
    id,
    text: cuts[0]!.table.name,
    description: cuts[0]!.table.name,
    unit: id === 'RAS200' ? 'Pct.' : 'Antal',
    suppressedDataValue: '0',
    updated: updated(id),
    active: true,
    contacts: [],
    footnote: null,
    variables: labels.map(label => ({
      id: codeOf(label),
      text: label.toLowerCase(),
      elimination: label !== 'TID',
      time: label === 'TID',
      values: (label === 'TID' ? periodsOf(cuts) : valuesOf(cuts, label)).map(code => ({ id: code, text: code })),
    })),
  };
}

function dataOf(cuts: readonly ServedCut[], question: DataQuestion): Given {
  const { table = '', format = 'CSV', variables = [], timeOrder } = question;
  const labels = labelsOf(cuts);
  const wanted = variables.map(({ code, values }) => ({ label: code.toUpperCase(), values }));
  const unknown = wanted.find(({ label }) => !labels.includes(label));
  if (unknown) return refused('EXTRACT-NOTFOUND', 'Variablen blev ikke fundet');
  for (const { label, values } of wanted) {
    const known = label === 'TID' ? periodsOf(cuts) : valuesOf(cuts, label);
    const codes = values.flatMap(value => /^sum\([^=]+=(.+)\)$/.exec(value)?.[1]!.split(';') ?? [value]);
    if (codes.some(code => !known.includes(code))) return refused('EXTRACT-NOTFOUND', 'Værdien blev ikke fundet');
  }
  if (STREAMED.has(format)) {
    const lacking = labels.find(label => !wanted.some(one => one.label === label));
    if (lacking) return refused('EXTRACT-NOTALLOWED', `Der skal vælges værdier for variabel: ${lacking}`);
    if (timeOrder) return refused('EXTRACT-NOTALLOWED', 'Der kan ikke vælges sortering af tid for streamede formater');
    if (wanted.some(({ values }) => values.some(value => value.includes('(')))) {
      return refused('EXTRACT-NOTALLOWED', 'Der kan ikke vælges summer for streamede formater');
    }
  }
  const most = wanted.reduce((product, { values }) => product * values.length, wanted.length + 1);
  if (most > MOST_CELLS) return refused('REQUEST-LIMIT', 'Forespørgslen returnerer for mange observationer');
  const codes = wanted.map(({ label, values }) => ({
    label,
    codes: new Set(values.map(value => /^sum\(([^|]+)\|/.exec(value)?.[1] ?? value)),
  }));
  const asked = codes.map(({ label }) => label).sort();
  const fitting = cuts.filter(cut => labelsOf([cut]).sort().join() === asked.join());
  // Cuts of one table hold some of its cells twice.
  const rows = [
    ...new Map(fitting.flatMap(cut => rowsOf(cut, codes)).map(row => [row.slice(0, -1).join(';'), row])).values(),
  ];
  // The order of rows in streamed formats is not promised.
  return csvOf(table, [...codes.map(({ label }) => label), 'INDHOLD'], STREAMED.has(format) ? rows.reverse() : rows);
}

function rowsOf(cut: ServedCut, wanted: readonly { label: string; codes: ReadonlySet<string> }[]): string[][] {
  const at = wanted.map(({ label }) => cut.columns.indexOf(label));
  const periods = wanted.find(({ label }) => label === 'TID')!.codes;
  const own: ServedRow[] = [...periods].flatMap(period => cut.byPeriod.get(period) ?? []);
  const figure = cut.columns.indexOf('INDHOLD');
  return own
    .filter(row => wanted.every(({ codes }, index) => codes.has(String(row[at[index]!]))))
    .map(row => [...at, figure].map(index => String(row[index])));
}

const csvOf = (table: string, header: readonly string[], rows: readonly (readonly string[])[]): Given => ({
  status: 200,
  type: 'text/csv; charset=utf-8',
  headers: { 'content-disposition': `attachment; filename=${table}.csv` },
  body: Buffer.from(`\uFEFF${[header, ...rows].map(row => `${row.join(';')}\r\n`).join('')}`),
});
