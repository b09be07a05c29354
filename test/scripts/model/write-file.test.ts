import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeChunks } from '../../../scripts/model/write-file.ts';

describe('writeChunks(path, chunks)', () => {
  it('writes the chunks one after the other in UTF-8 and gives size and hash', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chunks-'));
    const written = await writeChunks(join(folder, 'a.txt'), ['ab', 'cø']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('abcø');
    expect(written.bytes).toBe(5);
    expect(written.sha256).toMatch(/^[0-9a-f]{64}$/);
    await rm(folder, { recursive: true });
  });
});
