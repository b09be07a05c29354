import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nginxConf } from '../../src/dataflows/hosting/nginx-conf.ts';

/** What a running nginx is asked and ended by. */
export interface RunningNginx {
  readonly address: string;
  /** What it wrote to its log of errors so far. */
  readonly errors: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder on loopback by nginx with the settings that are published for hosts, everything it writes within
 * `work`. Throws `invalid start` with what nginx says where it does not answer within ten seconds.
 */
export async function startNginx(root: string, work: string, port: number): Promise<RunningNginx> {
  await mkdir(work, { recursive: true });
  const log = join(work, 'error.log');
  const settings = join(work, 'nginx.conf');
  await writeFile(settings, settingsOf(root, work, port));
  const child = spawn('nginx', ['-c', settings, '-p', work, '-e', log], { stdio: 'ignore' });
  const errors = () => readFile(log, 'utf8').catch(() => '');
  const ended = new Promise<void>(resolve => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const address = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(address).then(
        answer => answer.ok,
        () => false,
      )
    )
      return { address, errors, stop };
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`invalid start: nginx does not answer at ${address}. It says: ${(await errors()).trim()}`);
}

/** The published server within settings that need no root and write nowhere else. */
function settingsOf(root: string, work: string, port: number): string {
  const server = nginxConf()
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/jobindsats;', `root ${JSON.stringify(root)};`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${join(work, 'nginx.pid')};
worker_processes auto;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events { worker_connections 1024; }
http {
access_log off;
sendfile on;
keepalive_requests 100000;
${kept.map(name => `${name}_temp_path ${join(work, name)};\n`).join('')}${server}}
`;
}
