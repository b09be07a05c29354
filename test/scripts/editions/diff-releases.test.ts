import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildData } from '../../../scripts/build.ts';
import { runEditions } from '../../../scripts/editions.ts';
import { diffReleases } from '../../../scripts/editions/diff-releases.ts';
import { releaseChangesCsv } from '../../../src/dataflows/release-changes.ts';
import type { ReleaseChange } from '../../../src/revisions/release-changes.ts';
import { body, writeEditionFolder, Y25I01 } from '../../build/edition-folder.ts';

/** Months from January 2023 on. */
const month = (index: number): string =>
  `${2023 + Math.floor(index / 12)}M${String((index % 12) + 1).padStart(2, '0')}`;

type Rows = (string | number | null)[][];

/** Insured and assisted of two municipalities and their shares, some figures of Albertslund otherwise. */
const rowsOf = ([first, last]: readonly [number, number], other: Readonly<Record<string, number | null>> = {}): Rows =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap(index =>
    ['Albertslund', 'Aalborg'].flatMap((area, at) => {
      const of = (group: string, count: number): number | null =>
        at === 0 && `${month(index)} ${group}` in other ? other[`${month(index)} ${group}`]! : count;
      const [insured, assisted] = [of('A-dagpenge', 500 + 300 * at + index), of('Kontanthjælp', 200 + at + index)];
      return [
        [month(index), area, 'Ydelsesgrupper i alt', 700 + 301 * at + 2 * index, 4.5],
        [month(index), area, 'A-dagpenge', insured, of('A-dagpenge pct.', 3.1)],
        [month(index), area, 'Kontanthjælp', assisted, 1.4],
      ];
    }),
  );

/** What a few lines find in the published files themselves: by kind, the keys of figures that are not alike. */
async function plainly(older: string, newer: string): Promise<Record<string, string[]>> {
  const figures = async (tree: string): Promise<Map<string, string>> => {
    const names = (await readdir(join(tree, 'indicators'))).filter(name => name.endsWith('.csv'));
    const texts = await Promise.all(names.map(name => readFile(join(tree, 'indicators', name), 'utf8')));
    const rows = texts.flatMap(text => text.trim().split('\n').slice(1)).map(line => line.split(','));
    return new Map(rows.map(row => [row.slice(0, 9).join(), row[9] === '' ? row[14]! : row[9]!]));
  };
  const [before, now] = [await figures(older), await figures(newer)];
  return {
    changed: [...now.keys()].filter(key => before.has(key) && before.get(key) !== now.get(key)),
    appeared: [...now.keys()].filter(key => !before.has(key)),
    vanished: [...before.keys()].filter(key => !now.has(key)),
  };
}

describe('two releases held against each other', () => {
  let [folder, older, newer] = ['', '', ''];
  let changes: ReadonlyMap<string, readonly ReleaseChange[]>;
  const all = (): [string, ReleaseChange][] =>
    [...changes].flatMap(([indicator, own]) => own.map((one): [string, ReleaseChange] => [indicator, one]));
  const keyOf = ([indicator, { older: was, newer: is }]: [string, ReleaseChange]): string => {
    const row = (is ?? was)!;
    const { ref_area, target_group, responsibility, sex, age, origin, freq, time_period } = row;
    return [indicator, ref_area, target_group, responsibility, sex, age, origin, freq, time_period].join();
  };
  const find = (text: string) => all().find(one => keyOf(one).includes(text))?.[1];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'releases-'));
    const release = async (edition: string, rows: Rows): Promise<string> => {
      const [extracts, out] = [join(folder, 'extracts', edition), join(folder, edition)];
      await writeEditionFolder(extracts, {
        source: 'jobindsats',
        edition,
        files: { 'y25i01.json': body(Y25I01, rows) },
      });
      await buildData({ extracts, out });
      return out;
    };
    older = await release('2026-01-20', rowsOf([0, 35]));
    const others = { '2025M06 A-dagpenge pct.': 3.2, '2023M04 A-dagpenge pct.': 3, '2025M08 Kontanthjælp': null };
    newer = await release('2026-02-20', rowsOf([1, 36], others));
    changes = await diffReleases(older, newer);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('differ as a plain script finds in their files, figure by figure', async () => {
    const plain = await plainly(older, newer);
    for (const kind of ['changed', 'appeared', 'vanished'])
      expect(
        all()
          .filter(([, one]) => one.kind === kind)
          .map(keyOf)
          .sort(),
        kind,
      ).toEqual(plain[kind]!.sort());
    expect(plain['changed']!.length).toBeGreaterThan(3);
    expect(Math.min(plain['appeared']!.length, plain['vanished']!.length)).toBeGreaterThan(0);
  });

  it('class a change by the age of its period, and periods that came or went as such', () => {
    expect(find('am-ledighed,165,ADP,_T,_T,_T,_T,M,2025-06')).toMatchObject({
      kind: 'changed',
      class: 'late-registration',
      age: 7,
    });
    expect(find('am-ledighed,165,ADP,_T,_T,_T,_T,M,2023-04')?.class).toBe('correction');
    expect(find('am-ledighed,165,ADP,_T,_T,_T,_T,M,2026-01')?.class).toBe('new-period');
    expect(find('am-ledighed,165,ADP,_T,_T,_T,_T,M,2023-01')?.class).toBe('dropped-period');
  });

  it('do not tell again what the newer one withholds', () => {
    const withheld = find('am-ledighed,165,KTH,_T,_T,_T,_T,M,2025-08')!;
    expect(withheld.newer).toMatchObject({ obs_value: null, obs_status: 'Q' });
    const line = releaseChangesCsv(changes)
      .split('\n')
      .find(one => one.startsWith('am-ledighed,165,KTH,_T,_T,_T,_T,M,2025-08,'));
    expect(line).toMatch(/,changed,,,A,Q,5,late-registration$/);
  });

  it('are summed up by the command, which says where a folder is no whole tree', async () => {
    const printed: string[] = [];
    const say = (text: string) => void printed.push(text);
    const [log, error] = [
      vi.spyOn(console, 'log').mockImplementation(say),
      vi.spyOn(console, 'error').mockImplementation(say),
    ];
    try {
      expect(await runEditions(['diff', older, newer])).toBe(0);
      expect(printed.join('\n')).toMatch(/^am-ledighed +\d+ changed, \d+ appeared, \d+ vanished \(\d+ new-period/);
      expect(await runEditions(['diff', older, folder])).toBe(1);
      expect(printed.at(-1)).toMatch(/^unknown edition: /);
      await rm(join(newer, 'indicators', 'am-ledighed.json'));
      expect(await runEditions(['diff', older, newer])).toBe(1);
      expect(printed.at(-1)).toMatch(/^missing file: .*am-ledighed\.json\. Name the folder of a whole published tree/);
    } finally {
      log.mockRestore();
      error.mockRestore();
    }
  });
});
