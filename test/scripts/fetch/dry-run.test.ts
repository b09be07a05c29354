import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchExtracts } from '../../../scripts/fetch/fetch-extracts.ts';
import { optionsOf } from '../../../scripts/fetch/options-of.ts';
import { sourceTables } from '../../../src/sources/index.ts';
import { REPLAY_TOKEN } from '../../replay/replay-server.ts';
import { municipalityCodes } from './municipality-codes.ts';
import { fetchTrial, TRIED } from './fetch-trial.ts';

interface StatbankBody {
  readonly table: string;
  readonly format: string;
  readonly lang: string;
  readonly valuePresentation: string;
  readonly variables: readonly { readonly code: string; readonly values: readonly string[] }[];
}

const list = (only: string): Promise<string[]> => printed({ only });
const listOf = (source: string): Promise<string[]> => printed({ source });

async function printed(words: Readonly<Record<string, string>>): Promise<string[]> {
  const lines: string[] = [];
  const options = optionsOf({ 'dry-run': true, ...words }, {});
  await fetchExtracts({
    ...options,
    out: 'nowhere',
    now: new Date('2026-11-22T10:00:00Z'),
    log: line => lines.push(line),
  });
  return lines;
}

const span = (from: number, to: number, of: (year: number) => string[]): string =>
  Array.from({ length: to - from + 1 }, (_, index) => of(from + index))
    .flat()
    .join(',');
const months = (year: number): string[] =>
  Array.from({ length: 12 }, (_, month) => `${year}M${String(month + 1).padStart(2, '0')}`).filter(
    id => id <= '2026M10',
  );

describe('fetchExtracts with dryRun', () => {
  it('prints the requests to Jobindsats as version 3 wants them, line by line', async () => {
    // Contract: GET /data/{id}, `mgroup.*=*`, `period.<TYPE>=` ids with commas, one `hierarchy.<id>=` a breakdown (`/` the
    // top, `level:<id>` one level), `format=json`; a breakdown that is not named is added up.
    const data = 'GET https://api.jobindsats.dk/v3/data/y25i05?mgroup.*=*&period.M=';
    const line = (part: number, [from, to]: [number, number], area: string) => {
      const last = to === 2026 ? '2026M10' : `${to}M12`;
      const periods = span(from, to, months);
      const cells =
        periods.split(',').length * (area.includes('nykom=level') ? 98 : area.includes('region') ? 5 : 1) * 4;
      return `${data}${periods}&hierarchy.${area}&format=json # y25i05.${part}.${from}M01_${last}.json, at most ${cells} cells`;
    };
    const requests = [
      line(1, [2007, 2026], '_nykom=/'),
      ...(
        [
          [2007, 2009],
          [2010, 2014],
          [2015, 2019],
          [2020, 2024],
          [2025, 2026],
        ] as const
      ).map(([from, to]) => line(2, [from, to], '_nykom=level:nykom')),
      line(3, [2007, 2026], '_region=level:region'),
    ];
    const cells = 238 * (1 + 98 + 5) * 4;
    expect(await list('y25i05')).toEqual([
      '# jobindsats: assumed from the bindings, since no key is given',
      'GET https://api.jobindsats.dk/v3/tables?format=json',
      'GET https://api.jobindsats.dk/v3/table/y25i05?format=json',
      ...requests,
      `# jobindsats: 1 tables, 7 requests, at most ${cells} cells`,
    ]);
  });

  it('prints the requests to the StatBank as its interface wants them, line by line', async () => {
    // Contract: POST /data, table, format, lang, valuePresentation Code, variables by code; cells are rows by fields.
    const areas = ['000', '081', '082', '083', '084', '085', ...municipalityCodes];
    const years = Array.from({ length: 19 }, (_, index) => String(2007 + index));
    const body = (table: string, format: string, ...variables: [string, string[]][]) =>
      JSON.stringify({
        table,
        format,
        lang: 'da',
        valuePresentation: 'Code',
        variables: [['OMRÅDE', areas] as [string, string[]], ...variables, ['Tid', years] as [string, string[]]].map(
          ([code, values]) => ({ code, values }),
        ),
      });
    const lines = await list('HFUDD11,RAS400');
    const posts = lines.filter(line => line.startsWith('POST'));
    expect(lines.filter(line => line.startsWith('GET'))).toEqual([
      'GET https://api.statbank.dk/v1/tableinfo?id=HFUDD11&lang=da&format=json',
      'GET https://api.statbank.dk/v1/tableinfo?id=RAS400&lang=da&format=json',
    ]);
    const ages = 'sum(25-64|25-64 år=25-29;30-34;35-39;40-44;45-49;50-54;55-59;60-64)';
    const education = body(
      'HFUDD11',
      'CSV',
      ['HERKOMST', ['TOT']],
      ['HFUDD', ['TOT']],
      ['ALDER', [ages]],
      ['KØN', ['TOT']],
    );
    expect(posts.map(sortedAreas)).toEqual(
      [
        `POST https://api.statbank.dk/v1/data ${education} # HFUDD11.2007_2025.csv, at most ${104 * 19 * 7} cells`,
        `POST https://api.statbank.dk/v1/data ${body('RAS400', 'BULK', ['ALDER', ['TOT']], ['KØN', ['M', 'K']])} # RAS400.2007_2025.csv, at most ${104 * 2 * 19 * 5} cells`,
      ].map(sortedAreas),
    );
  });

  it('keeps every request to Jobindsats at one level of each breakdown and under the cells agreed', async () => {
    const lines = await listOf('jobindsats');
    const data = lines.filter(line => line.includes('/data/'));
    expect(data.length).toBeGreaterThan(500);
    const shape =
      /^GET https:\/\/api\.jobindsats\.dk\/v3\/data\/[a-z0-9_-]+\?mgroup\.\*=\*&period\.(M|Q|Y|QMAT)=(\d{4}(M|Q0|Y|QMAT0)\d{1,2},?)+(&hierarchy\.[_{}\p{L}\d ]+=(\/|level:[_{}\p{L}\d ]+|(\/\d+\/,?)+))+&format=json # \S+, at most (\d+) cells$/u;
    for (const line of data) {
      expect(line).toMatch(shape);
      expect(Number(shape.exec(line)!.at(-1))).toBeLessThanOrEqual(30_000);
    }
  });

  it('keeps every request to the StatBank to its interface, point by point', async () => {
    const lines = await listOf('statbank');
    const posts = lines.filter(line => line.startsWith('POST'));
    const shape = /^POST https:\/\/api\.statbank\.dk\/v1\/data (\{.*\}) # \S+\.csv, at most (\d+) cells$/;
    expect(posts.filter(line => !shape.test(line))).toEqual([]);
    const asked = new Set<string>();
    for (const line of posts) {
      const [, text, cells] = shape.exec(line)!;
      const body = JSON.parse(text!) as StatbankBody;
      asked.add(body.table);
      // Contract: `table`, not `id`; Danish, in codes; each variable once, the periods as `Tid`; no order of time.
      expect(Object.keys(body)).toEqual(['table', 'format', 'lang', 'valuePresentation', 'variables']);
      expect([body.lang, body.valuePresentation]).toEqual(['da', 'Code']);
      const codes = body.variables.map(({ code }) => code);
      expect([new Set(codes).size, codes.at(-1)]).toEqual([codes.length, 'Tid']);
      for (const { values } of body.variables) expect(new Set(values).size).toBe(values.length);
      for (const period of body.variables.at(-1)!.values) expect(period).toMatch(/^\d{4}(K[1-4]|M(0[1-9]|1[0-2]))?$/);
      const areas = body.variables.find(({ code }) => code === 'OMRÅDE')!.values;
      expect(areas.filter(code => !/^\d{3}$/.test(code))).toEqual([]);
      // Contract: a streamed format has no sums, and a sum is one value `sum(code|text=codes)`.
      const sums = body.variables.flatMap(({ values }) => values).filter(value => value.includes('('));
      expect(body.format).toMatch(sums.length > 0 ? /^CSV$/ : /^(BULK|CSV)$/);
      for (const sum of sums) expect(sum).toMatch(/^sum\([^|()]+\|[^=()]+=[^()]+\)$/);
      // Contract: at most 1,000,000 cells, which are the most rows there can be by the fields, time and figure included.
      const rows = body.variables.reduce((product, { values }) => product * values.length, 1);
      expect(Number(cells)).toBe(rows * (body.variables.length + 1));
      expect(Number(cells)).toBeLessThanOrEqual(1_000_000);
    }
    const described = lines.filter(line => line.startsWith('GET'));
    expect(described).toEqual(
      [...asked].map(id => `GET https://api.statbank.dk/v1/tableinfo?id=${id}&lang=da&format=json`),
    );
  });

  it('asks for every table that is bound, and tells no key', async () => {
    for (const source of ['jobindsats', 'statbank'] as const) {
      const text = (await listOf(source)).join('\n');
      const bound = sourceTables.filter(table => table.source === source);
      expect(bound.filter(({ id }) => !text.includes(`# ${id}.`)).map(({ id }) => id)).toEqual([]);
    }
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02', { dryRun: true });
    expect(trial.lines.filter(line => line.includes(REPLAY_TOKEN))).toEqual([]);
  });

  it('asks the publishers what their tables are where it can, but for no figures, and stores nothing', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02', { dryRun: true, only: TRIED.map(({ id }) => id) });
    expect(trial.lines[0]).toBe('# jobindsats: as described now');
    expect(trial.lines.filter(line => line.includes('level:trin_ygrpi09'))).not.toEqual([]);
    expect(trial.asked()).toEqual([]);
    expect(trial.server.asked.length).toBeGreaterThan(0);
    expect(readdirSync(join(trial.out, '..'))).toEqual([]);
  });
});

/** The line with its area codes in order: the contract says which, not in what order. */
const sortedAreas = (line: string): string =>
  line.replace(
    /"OMRÅDE","values":\[([^\]]+)\]/,
    (_, codes: string) => `"OMRÅDE","values":[${codes.split(',').sort().join(',')}]`,
  );
