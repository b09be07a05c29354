import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { buildData } from '../../../scripts/build.ts';
import type { Manifest } from '../../../src/package/manifest.ts';
import type { Catalogue } from '../../../src/package/types.ts';

/** A small version with every format and descriptor, built once for a test file and removed after it. */
export interface BuiltTree {
  readonly root: string;
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  read(path: string): string;
  json(path: string): unknown;
}

const EXTRACTS = fileURLToPath(new URL('../../build/reform-and-population/extracts', import.meta.url));

/** Builds the tree of one small case. */
export async function builtTree(): Promise<BuiltTree> {
  const folder = mkdtempSync(join(tmpdir(), 'descriptors-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'published');
  await buildData({ extracts: EXTRACTS, out: root, formats: true });
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(read(path));
  return {
    root,
    read,
    json,
    manifest: json('manifest.json') as Manifest,
    catalogue: json('indicators.json') as Catalogue,
  };
}
