import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areas } from '../../src/codelists/area.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { measureProgram } from './measure-program.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import { withFolder } from './with-folder.ts';

interface Body {
  readonly name: string;
  readonly table: string;
  readonly format: 'jobindsats-v3' | 'statbank-csv';
  readonly chunks: () => string;
}

const BODIES: readonly Body[] = [
  { name: 'body of Jobindsats', table: 'ptv_a02', format: 'jobindsats-v3', chunks: jobindsatsBody },
  { name: 'CSV of the StatBank', table: 'FOLK1A', format: 'statbank-csv', chunks: statbankBody },
];

/** Bodies of both publishers into columns of codes: time against `JSON.parse`, megabytes a second on one core, memory. */
export const measureParse = (): Promise<Row[]> =>
  withFolder(async folder => {
    const rows: Row[] = [];
    for (const body of BODIES) rows.push(...(await measureBody(folder, body)));
    return rows;
  });

async function measureBody(folder: string, { name, table, format, chunks }: Body): Promise<Row[]> {
  const file = join(folder, `${table}.body`);
  await writeFile(file, chunks());
  const { size } = await stat(file);
  const run = (what: string) => measureProgram('scripts/bench/read-body.ts', [file, table, format, what]);
  const { output } = await run('times');
  const { parse, read } = JSON.parse(output.trim().split('\n').at(-1)!) as { parse: number | null; read: number };
  const [without, once] = [await run('nothing'), await run('once')];
  const speed = size / 1e6 / (read / 1000);
  const note = `${(size / 1e6).toFixed(0)} MB in ${read.toFixed(0)} ms of processor`;
  return [
    parse === null
      ? row({ what: `${name} into columns of codes`, value: speed, unit: 'MB/s', least: 20, note })
      : row({
          what: `${name} into columns of codes`,
          value: read / parse,
          unit: '× JSON.parse',
          most: 2,
          note,
        }),
    row({
      what: `${name}, memory with the file itself`,
      value: ((once.peak - without.peak) * 1024 * 1024) / size,
      unit: '× the file',
      most: 3,
    }),
  ];
}

/** A large table of people on public support: 237 months, all areas, 15 benefits. */
function jobindsatsBody(): string {
  const { keys, measures } = sourceTable('ptv_a02');
  const names = areas.codes.filter(({ level }) => level === 'municipality').map(({ name }) => name.da);
  const benefits = Object.keys(keys[2]!.codes!);
  const rows: string[] = [];
  for (let month = 0; month < 237; month += 1) {
    const period = `${2007 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`;
    names.forEach((name, area) =>
      benefits.forEach((benefit, group) => {
        const seed = month * 7919 + area * 104_729 + group * 1299;
        rows.push(`["${period}","${name}","${benefit}",${seed % 4000},${(seed % 97) / 10}]`);
      }),
    );
  }
  const columns = [...keys, ...measures].map(({ labels }) => labels[0]!);
  return `{"columns":${JSON.stringify(columns)},"rows":[${rows.join(',')}]}`;
}

/** A large table of population: 150 quarters, all areas, both sexes and all, 51 ages and all. */
function statbankBody(): string {
  const codes = areas.codes.filter(({ level }) => level === 'municipality').map(({ dst }) => dst!);
  const ages = ['IALT', ...Array.from({ length: 51 }, (_, year) => String(16 + year))];
  const lines = ['\uFEFFOMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD'];
  for (let quarter = 0; quarter < 150; quarter += 1) {
    const period = `${1990 + Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
    codes.forEach((code, area) =>
      ['TOT', '1', '2'].forEach((sex, of) =>
        ages.forEach((age, year) => {
          const persons = (quarter * 7919 + area * 104_729 + of * 331 + year * 1299) % 20_000;
          lines.push(`${code};${sex};${age};TOT;${period};${persons}`);
        }),
      ),
    );
  }
  return `${lines.join('\r\n')}\r\n`;
}
