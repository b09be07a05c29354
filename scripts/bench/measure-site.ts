import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { measureProgram } from './measure-program.ts';
import type { Cost } from './measure-program.ts';
import { fact, row, unmeasured } from './row.ts';
import type { Row } from './row.ts';
import { treeFiles } from './site-files.ts';
import { treeHash } from './tree-hash.ts';
import { withFolder } from './with-folder.ts';

const GIB = 1024;

/** Building the site twice, without any drawing in the cache and with those the first build left there, in two time zones. */
export async function measureSite(): Promise<Row[]> {
  if (!existsSync(join(PROJECT_ROOT, 'datasets', 'published', 'indicators.json'))) {
    return [unmeasured('site build', 'datasets/published is not there; run npm run build')];
  }
  return withFolder(async folder => {
    const build = (out: string, TZ: string) => measureProgram('scripts/site.ts', ['--out', join(folder, out)], { TZ });
    await rm(join(PROJECT_ROOT, '.cache', 'svg'), { recursive: true, force: true });
    const first = await build('first', 'UTC');
    const second = await build('second', 'America/New_York');
    const pages = treeFiles(join(folder, 'first')).filter(({ path }) => path.endsWith('.html')).length;
    const same = treeHash(join(folder, 'first')) === treeHash(join(folder, 'second'));
    return [
      speedRow('site build, cold', { cost: first, pages, least: 120 }),
      speedRow('site build, drawings cached', { cost: second, pages, least: 220 }),
      row({
        what: 'site build, peak memory',
        value: Math.max(first.peak, second.peak),
        unit: 'MiB',
        decimals: 0,
        most: 1.2 * GIB,
        note: `${pages} pages`,
      }),
      fact('two site builds in two time zones byte-identical', same, same ? 'identical' : 'different'),
    ];
  });
}

const speedRow = (what: string, { cost, pages, least }: { cost: Cost; pages: number; least: number }): Row =>
  row({
    what,
    value: pages / cost.wall,
    unit: 'pages/s',
    decimals: 0,
    least,
    note: `${cost.wall.toFixed(1)} s, ${cost.cpu.toFixed(1)} s of processor`,
  });
