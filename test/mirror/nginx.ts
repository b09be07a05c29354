import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const UNPACKED = fileURLToPath(new URL('../../.cache/nginx/', import.meta.url));

/** What to do where there is no nginx. */
export const HOW_TO_INSTALL =
  'nginx is not installed and could not be fetched; install it: apt-get install nginx-light';

/**
 * The nginx of the system, else that of the system's package archive, unpacked into the cache and not installed; null where
 * neither is to be had.
 */
export async function findNginx(): Promise<string | null> {
  const own = join(UNPACKED, 'usr/sbin/nginx');
  for (const program of ['nginx', '/usr/sbin/nginx', own]) if (runs(program)) return program;
  const folder = await mkdtemp(join(tmpdir(), 'nginx-package-'));
  spawnSync('apt-get', ['download', 'nginx'], { cwd: folder, stdio: 'ignore', timeout: 120_000 });
  const archive = (await readdir(folder)).find(name => name.endsWith('.deb'));
  await mkdir(UNPACKED, { recursive: true });
  if (archive !== undefined) spawnSync('dpkg', ['-x', join(folder, archive), UNPACKED], { stdio: 'ignore' });
  await rm(folder, { recursive: true });
  return runs(own) ? own : null;
}

const runs = (program: string): boolean => spawnSync(program, ['-v']).status === 0;

/** A running nginx. */
export interface RunningNginx {
  /** Address of the served root, with a closing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder by the published settings: only root and port are changed. Throws with nginx's own words. */
export async function startNginx(program: string, root: string, settings: string): Promise<RunningNginx> {
  const place = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const own = settings
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/jobindsats;', `root ${root};`);
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${place}/${name};`,
  );
  await writeFile(
    join(place, 'nginx.conf'),
    `daemon off;\nmaster_process off;\npid ${place}/pid;\nerror_log ${place}/error.log;\nevents {}\nhttp {\naccess_log off;\n${folders.join('\n')}\n${own}}\n`,
  );
  const child = spawn(program, ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = `http://127.0.0.1:${port}/`;
  for (let tried = 0; !(await answers(url)); tried += 1) {
    if (tried === 100 || child.exitCode !== null) throw new Error(`nginx does not run: ${said}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return {
    url,
    close: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      if (existsSync(place)) await rm(place, { recursive: true });
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
