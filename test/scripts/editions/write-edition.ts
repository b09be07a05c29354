import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder for extracts, gone after the test. */
export async function extractsFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'extracts-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

/** What stands in a folder: `table` is `path` up to the first dot where it is not given. */
export interface Delivered {
  readonly path: string;
  readonly body: string;
  readonly table?: string;
}

/** Writes an edition with a right card; `change` may spoil the card. Gives the edition's folder. */
export async function writeEdition(
  dir: string,
  [source, edition]: readonly [source: string, edition: string],
  { files, change = card => card }: { files: readonly Delivered[]; change?: (card: TestCard) => unknown },
): Promise<string> {
  const folder = join(dir, source, edition);
  await mkdir(folder, { recursive: true });
  for (const { path, body } of files) await writeFile(join(folder, path), body);
  await writeFile(join(folder, 'card.json'), JSON.stringify(change(cardOf(source, edition, files))));
  return folder;
}

/** A card that a test may change. */
export type TestCard = ReturnType<typeof cardOf>;

const cardOf = (source: string, edition: string, files: readonly Delivered[]) => ({
  source,
  edition,
  publisher: 'Prøve',
  url: 'https://example.org',
  licence: null,
  retrieved: `${edition}T08:00:00+02:00`,
  format: source === 'statbank' ? 'statbank-csv' : 'jobindsats-v3',
  kind: 'model',
  note: '',
  files: files.map(({ path, body, table = path.split('.')[0]! }) => ({
    path,
    table,
    bytes: Buffer.byteLength(body),
    sha256: createHash('sha256').update(body).digest('hex'),
  })),
});
