import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildData } from '../../scripts/build.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const cases = readdirSync(HERE, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name);

/** The files of a tree that tell figures, by path; the package's own scripts are tested elsewhere. */
async function figures(root: string): Promise<Map<string, string>> {
  const paths = (await readdir(root, { recursive: true })).sort();
  const wanted = paths.filter(
    path => !path.endsWith('-metadata.json') && /^(indicators\/[^/]+(\/by-[^/]+)?\.(csv|json)|areas\.csv)$/.test(path),
  );
  return new Map(
    await Promise.all(wanted.map(async path => [path, await readFile(join(root, path), 'utf8')] as const)),
  );
}

describe('golden builds', () => {
  it.each(cases)('%s: the extracts make the expected files, byte for byte', async name => {
    const out = await mkdtemp(join(tmpdir(), 'golden-'));
    const expected = join(HERE, name, 'expected');
    try {
      await buildData({ extracts: join(HERE, name, 'extracts'), out: join(out, 'published') });
      const made = await figures(join(out, 'published'));
      if (!existsSync(expected) && !process.env['CI']) {
        for (const [path, text] of made) {
          await mkdir(dirname(join(expected, path)), { recursive: true });
          await writeFile(join(expected, path), text);
        }
      }
      const wanted = await figures(expected);
      expect([...made.keys()]).toEqual([...wanted.keys()]);
      for (const [path, text] of made) expect(text, path).toBe(wanted.get(path));
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });
});
