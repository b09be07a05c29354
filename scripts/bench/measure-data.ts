import { join } from 'node:path';
import { measureGrowth } from './measure-growth.ts';
import { measureProgram } from './measure-program.ts';
import { fact, row } from './row.ts';
import type { Row } from './row.ts';
import { treeHash } from './tree-hash.ts';
import { withFolder } from './with-folder.ts';

const GIB = 1024;

/** Making the model edition, building the datasets from it, and whether two builds in two time zones agree to the byte. */
export const measureData = (): Promise<Row[]> =>
  withFolder(async folder => {
    const extracts = join(folder, 'extracts');
    const build = (out: string, TZ: string) =>
      measureProgram('scripts/build.ts', ['--extracts', extracts, '--out', join(folder, out)], { TZ });
    const model = await measureProgram('scripts/model.ts', ['--out', extracts]);
    const first = await build('first', 'UTC');
    await build('second', 'America/New_York');
    const same = treeHash(join(folder, 'first')) === treeHash(join(folder, 'second'));
    return [
      row({
        what: 'model edition',
        value: model.wall,
        unit: 's',
        note: `${model.cpu.toFixed(1)} s of processor, ${model.peak.toFixed(0)} MiB`,
      }),
      row({
        what: 'dataset build',
        value: first.wall,
        unit: 's',
        most: 30,
        note: `${first.cpu.toFixed(1)} s of processor`,
      }),
      row({ what: 'dataset build, peak memory', value: first.peak, unit: 'MiB', decimals: 0, most: GIB }),
      fact('two dataset builds in two time zones byte-identical', same, same ? 'identical' : 'different'),
      ...(await measureGrowth(extracts)),
      await groupAndPivot(),
    ];
  });

async function groupAndPivot(): Promise<Row> {
  const { wall, peak } = await measureProgram('scripts/bench/group-and-pivot.ts');
  return row({
    what: '5 million rows grouped and pivoted',
    value: wall,
    unit: 's',
    most: 12,
    note: `${peak.toFixed(0)} of at most ${GIB} MiB`,
  });
}
