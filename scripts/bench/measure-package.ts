import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { runProgram } from '../process/run-program.ts';
import { median } from './median.ts';
import { row, unmeasured } from './row.ts';
import type { Row } from './row.ts';
import { treeFiles } from './site-files.ts';
import { withFolder } from './with-folder.ts';

const KB = 1000;

/** What the entry leads to beside the reader, where everything of it is used. */
const ENTRY = ['index.js', 'load-indicator.js', 'indicators.json', 'areas.json'];

/** Size of the tarball, and what an importer of one indicator, one area's figures or the catalogue loads. */
export async function measurePackage(root = join(PROJECT_ROOT, 'datasets', 'published')): Promise<Row[]> {
  if (!existsSync(join(root, 'package.json')))
    return [unmeasured('package', 'datasets/published is not there; run npm run build')];
  const paths = treeFiles(root).map(({ path }) => path);
  const gzipped = (path: string): number => gzipSync(readFileSync(join(root, path)), { level: 9 }).length / KB;
  const largest = (what: string, pattern: RegExp, { most, more }: { most: number; more: number }): Row => {
    const sizes = paths.filter(path => pattern.test(path)).map(path => gzipped(path) + more);
    if (sizes.length === 0) return unmeasured(what, 'there are no such files');
    return row({
      what,
      value: Math.max(...sizes),
      unit: 'kB',
      most,
      note: `median ${median(sizes).toFixed(1)} of ${sizes.length}`,
    });
  };
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: object;
  };
  const runtime = gzipped('runtime.js');
  return [
    await tarballRow(root),
    row({
      what: 'package dependencies',
      value: Object.keys(dependencies).length,
      unit: 'packages',
      decimals: 0,
      most: 0,
    }),
    row({
      what: 'package entry, gzip',
      value: runtime + ENTRY.map(gzipped).reduce((a, b) => a + b),
      unit: 'kB',
      note: 'reader, catalogue and areas',
    }),
    largest('one indicator, gzip, largest', /^indicators\/[^/.]+\.json$/, { most: 120, more: runtime }),
    largest('one indicator for one area, gzip, largest', /^indicators\/[^/]+\/(?!by-)[^/.]+\.json$/, {
      most: 4,
      more: 0,
    }),
  ];
}

const tarballRow = (root: string): Promise<Row> =>
  withFolder(async folder => {
    const { code, output } = await runProgram('npm', ['pack', root, '--pack-destination', folder, '--silent'], {
      cwd: folder,
    });
    const [tarball] = treeFiles(folder);
    if (code !== 0 || !tarball) return unmeasured('package tarball', output.trim());
    return row({ what: 'package tarball', value: tarball.bytes / KB / KB, unit: 'MB', most: 10, decimals: 2 });
  });
