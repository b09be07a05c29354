import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRelease } from '../../scripts/build/release-card.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the project's commands in another time zone and language, as on somebody else's machine. */
function run(script: string, args: string[], zone: string): void {
  const env = { ...process.env, TZ: zone, LANG: 'C', LC_ALL: 'C' };
  const done = spawnSync(process.execPath, ['--import', 'tsx', join('scripts', script), ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr + done.stdout);
}

describe('the default build', () => {
  let folder: string;
  const hash = async (path: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'release-'));
    run('model.ts', ['--out', join(folder, 'extracts')], 'Pacific/Auckland');
    run('build.ts', ['--extracts', join(folder, 'extracts'), '--out', join(folder, 'first')], 'Pacific/Auckland');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('makes the same bytes in another time zone as it did here', async () => {
    const here = await readFile(join(ROOT, 'datasets', 'published', 'manifest.json'));
    expect(await hash('first/manifest.json')).toBe(createHash('sha256').update(here).digest('hex'));
  });

  it('reproduces the manifest of datasets/release.json', async () => {
    const { manifest, version } = await readRelease();
    const made = JSON.parse(await readFile(join(folder, 'first', 'manifest.json'), 'utf8')) as { version: string };
    expect(made.version).toBe(version);
    expect(await hash('first/manifest.json'), 'run npm run release and commit datasets/release.json').toBe(manifest);
  });

  it('is whole: sha256sum -c agrees with every file', () => {
    const check = spawnSync('sha256sum', ['--check', '--quiet', '--strict', 'SHA256SUMS'], {
      cwd: join(folder, 'first'),
      encoding: 'utf8',
    });
    expect(check.stderr + check.stdout).toBe('');
    expect(check.status).toBe(0);
  });
});
