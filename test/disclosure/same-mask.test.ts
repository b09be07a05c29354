import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build.ts';
import type { DisclosureReport } from '../../src/disclosure/report.ts';
import { rowsOf } from '../../src/package/decode.ts';
import type { IndicatorFile } from '../../src/package/types.ts';
import { body, writeEditionFolder, Y25I01 } from '../build/edition-folder.ts';

const MONTHS = Array.from(
  { length: 26 },
  (_, month) => `${2024 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`,
);

/** Figures that stand nowhere else: those of Læsø's insured in the month whose other part is withheld, in two editions. */
const SECRETS = [71_933, 71_939] as const;
const MONTH = 20;

/** Three municipalities; Læsø's social assistance is withheld in one month, where total and insured would give it away. */
const unemployed = (edition: 0 | 1): (string | number | null)[][] =>
  MONTHS.slice(0, 25 + edition).flatMap((period, month) =>
    ['Albertslund', 'Læsø', 'Fanø'].flatMap(area => {
      const hides = area === 'Læsø' && month === MONTH;
      const insured = hides ? SECRETS[edition] : 1000 + 7 * month;
      const assisted = hides ? null : 400 + month;
      return [
        [period, area, 'Ydelsesgrupper i alt', insured + (assisted ?? 3), 4.5],
        [period, area, 'A-dagpenge', insured, 3.1],
        [period, area, 'Kontanthjælp', assisted, 1.4],
      ];
    }),
  );

describe('a build of two editions with a withheld count', () => {
  let folder: string;
  const files = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'same-mask-'));
    const [extracts, out] = [join(folder, 'extracts'), join(folder, 'published')];
    for (const [i, edition] of ['2026-02-20', '2026-03-20'].entries()) {
      const text = body(Y25I01, unemployed(i as 0 | 1));
      await writeEditionFolder(extracts, { source: 'jobindsats', edition, files: { 'y25i01.json': text } });
    }
    await buildData({ extracts, out, formats: true });
    const paths = await readdir(out, { recursive: true, withFileTypes: true });
    for (const path of paths.filter(entry => entry.isFile())) {
      const name = join(path.parentPath, path.name);
      for (const [inner, text] of await textsOf(name.slice(out.length + 1), await readFile(name)))
        files.set(inner, text);
    }
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('hides the same cells of both editions in every file: the figure stands nowhere', () => {
    const endings = new Set([...files.keys()].map(path => path.slice(path.lastIndexOf('.'))));
    expect([...endings]).toEqual(expect.arrayContaining(['.csv', '.json', '.parquet', '.xml', '.js', '.ttl', '.ics']));
    const telling = [...files].filter(([, text]) =>
      SECRETS.some(secret => spellings(secret).some(one => text.includes(one))),
    );
    expect(telling.map(([path]) => path)).toEqual([]);
  });

  it('has it in no packed series of the package either, and nothing beside a hidden figure', () => {
    const packed = [...files].flatMap(([path, text]) =>
      /^indicators\/[^.]+\.json$/.test(path) ? [JSON.parse(text) as IndicatorFile] : [],
    );
    const rows = packed.flatMap(file => [...rowsOf(file)]);
    const hidden = rows.filter(({ obs_status }) => obs_status === 'Q');
    expect(hidden.length).toBeGreaterThan(3);
    for (const row of hidden)
      expect(row).toMatchObject({ obs_value: null, numerator: null, denominator: null, lower: null, upper: null });
    expect(rows.filter(({ numerator }) => (SECRETS as readonly (number | null)[]).includes(numerator))).toEqual([]);
    expect(rows.some(({ numerator }) => numerator === 1000 + 7 * 19)).toBe(true);
  });

  it('tells the month before and after, so that the search would have found it', () => {
    const csv = files.get('indicators/am-ledighed.csv')!;
    expect(csv).toContain(`825,ADP,_T,_T,_T,_T,M,2025-08,3.1,${1000 + 7 * 19},`);
    expect(csv).toMatch(/825,ADP,_T,_T,_T,_T,M,2025-09,,,,,,Q,C/);
    expect(csv).toMatch(/825,KTH,_T,_T,_T,_T,M,2025-09,,,,,,Q,C/);
  });

  it('hides the quarter and the year around the month', () => {
    const csv = files.get('indicators/am-ledighed.csv')!;
    expect(csv).toMatch(/825,ADP,_T,_T,_T,_T,Q,2025-Q3,,,,,,Q,C/);
    expect(csv).toMatch(/825,ADP,_T,_T,_T,_T,Y,2025,,,,,,Q,C/);
  });

  it('reports how much is hidden and that nothing can be recovered, without figures or cells', () => {
    const report = JSON.parse(files.get('disclosure.json')!) as DisclosureReport;
    expect(report.total).toMatchObject({ withheld: 1, first: 0, second: 0, earlier: 1 });
    expect(report.audit.recoverable).toBe(0);
    expect(report.upstream.byTotals).toEqual({ 'y25i01.fte by target_group': 1 });
    expect(JSON.stringify(report)).not.toMatch(/825|2025-09|Læsø/);
  });
});

/** A file as texts by path: what is packed is unpacked, tables in Parquet are written out. */
async function textsOf(path: string, bytes: Uint8Array): Promise<[string, string][]> {
  if (/\.(zip|xlsx)$/.test(path)) {
    const inner = Object.entries(unzipSync(bytes)).map(([name, own]) => textsOf(`${path}/${name}`, own));
    return (await Promise.all(inner)).flat();
  }
  if (!path.endsWith('.parquet')) return [[path, Buffer.from(bytes).toString('latin1')]];
  const rows = await parquetReadObjects({ file: Uint8Array.from(bytes).buffer });
  return [[path, JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))]];
}

/** A count as files may write it. */
const spellings = (count: number): string[] => [
  String(count),
  count.toLocaleString('da'),
  count.toLocaleString('en'),
  `${Math.floor(count / 1000)} ${count % 1000}`,
];
