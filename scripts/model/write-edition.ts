import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Card, type ExtractFile } from '../../src/model/card.ts';
import { cardHead, fileBody, fileName } from '../../src/modelfigures/edition.ts';
import { tableModels } from '../../src/modelfigures/tables/index.ts';
import type { World } from '../../src/modelfigures/world.ts';
import { writeChunks } from './write-file.ts';

/** The sources an edition has a folder for. */
export const SOURCES = ['jobindsats', 'statbank'] as const;

/** What was written. */
export interface WrittenEdition {
  readonly files: number;
  readonly bytes: number;
}

/** Writes one edition of all sources below `folder`: `<source>/<day>/` with every table and its card. */
export async function writeEdition(folder: string, world: World): Promise<WrittenEdition> {
  let bytes = 0;
  for (const source of SOURCES) {
    const path = join(folder, source, world.edition.date);
    await mkdir(path, { recursive: true });
    const files: ExtractFile[] = [];
    for (const model of tableModels.filter(({ table }) => table.source === source)) {
      const name = fileName(model);
      const written = await writeChunks(join(path, name), fileBody(model, world));
      files.push({ path: name, table: model.table.id, ...written });
    }
    const card = Card.parse({ ...cardHead(source, world.edition), files });
    await writeFile(join(path, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
    bytes += files.reduce((sum, file) => sum + file.bytes, 0);
  }
  return { files: tableModels.length, bytes };
}
