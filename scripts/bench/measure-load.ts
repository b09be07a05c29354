import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { runProgram } from '../process/run-program.ts';
import { startNginx } from '../server/nginx.ts';
import { loadTools } from './load-tools.ts';
import { parseWrk, type Load } from './parse-wrk.ts';
import { fact, row, unmeasured, type Row } from './row.ts';
import { treeFiles } from './site-files.ts';
import { withFolder } from './with-folder.ts';

/** Seconds of each measurement, connections that ask at once, and pages and files that they ask for in turn. */
const BOUNDS = { seconds: 10, addresses: 500 };
const STEPS = [8, 64, 256];

/** The built site on nginx under wrk on loopback: throughput, latencies and errors, up to saturation. */
export async function measureLoad(): Promise<Row[]> {
  const root = join(PROJECT_ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) return [unmeasured('load', 'dist is not there; run npm run site')];
  const reason = await loadTools();
  if (reason !== null) return [unmeasured('load', reason)];
  return withFolder(async folder => {
    const server = await startNginx(root, join(folder, 'nginx'), await freePort());
    try {
      const script = join(folder, 'ask.lua');
      await writeFile(script, askScript(addresses(root)));
      const rows: Row[] = [];
      for (const connections of STEPS)
        rows.push(...loadRows(await load(server.address, script, connections), connections));
      const told = (await server.errors()).split('\n').filter(line => /\[(?:error|crit|alert|emerg)\]/.test(line));
      return [...rows, fact('nginx reports no error under load', told.length === 0, told[0] ?? 'no error')];
    } finally {
      await server.stop();
    }
  });
}

async function load(address: string, script: string, connections: number): Promise<Load> {
  const { seconds } = BOUNDS;
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency', '-s', script, address];
  const { output } = await runProgram('wrk', args, { timeout: 3000 * seconds });
  return parseWrk(output);
}

function loadRows({ perSecond, requests, latency, errors }: Load, connections: number): Row[] {
  const what = `nginx, ${connections} connections`;
  const shares = Object.entries(latency).map(([percentile, value]) => `p${percentile} ${value.toFixed(1)}`);
  return [
    row({
      what: `${what}: throughput`,
      value: perSecond,
      unit: 'requests/s',
      decimals: 0,
      note: `${requests} answered`,
    }),
    row({ what: `${what}: latency`, value: latency['99'], unit: 'ms', note: shares.join(', ') }),
    row({ what: `${what}: errors`, value: errors, unit: 'errors', decimals: 0, most: 0 }),
  ];
}

/** Pages and files spread evenly over the site, the front page among them. */
function addresses(root: string): string[] {
  const paths = treeFiles(root)
    .map(({ path }) => path)
    .filter(path => /\.(?:html|json|csv|css|js|svg)$/.test(path))
    .sort();
  const step = Math.max(1, Math.floor(paths.length / BOUNDS.addresses));
  const some = paths.filter((_, index) => index % step === 0).slice(0, BOUNDS.addresses);
  return ['', ...some].map(path => `/${path.split('/').map(encodeURIComponent).join('/')}`);
}

const askScript = (paths: readonly string[]): string =>
  `local paths = {${paths.map(path => JSON.stringify(path)).join(',')}}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
