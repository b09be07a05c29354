import { join } from 'node:path';
import { InputError } from '../../../src/model/problem.ts';
import { decodeText } from '../../../src/sources/decode-text.ts';
import { parseJson } from '../../../src/sources/parse-json.ts';
import { mendEdition } from '../edition/mend-edition.ts';
import { olderEdition } from '../edition/older-edition.ts';
import { isSameContent, writeEdition } from '../edition/write-edition.ts';
import type { SourceOptions } from '../fetch-source.ts';
import type { Client } from '../http/create-client.ts';
import { sha256, workFolder } from '../work/work-folder.ts';
import { simplifiedTopology } from './simplified-topology.ts';

const TABLE = 'municipalities';
const FILE = 'municipalities.topojson';

/**
 * Fetches the municipalities' boundaries from `url`, simplifies them and puts a new edition into place, unless they are
 * as before. Throws `invalid boundaries` where the answer has none.
 */
export async function fetchGeometry(client: Client, url: string, options: SourceOptions): Promise<void> {
  const { out, day, retrieved, replace, log } = options;
  const beside = join(`${out}.fetching`, 'geometry.edition');
  await mendEdition(beside, out);
  const older = await olderEdition(out, { source: 'geometry', kind: 'official' });
  const request = { method: 'GET', url } as const;
  const verify = (body: Uint8Array) => void parseBoundaries(body);
  const answer = await client.send({ ...request, headers: {}, media: /json/i, verify });
  const topology = simplifiedTopology(parseBoundaries(answer.body));
  const work = await workFolder(join(`${out}.fetching`, 'geometry'));
  const body = Buffer.from(`${JSON.stringify(topology)}\n`);
  const kept = await work.keep({ request, updated: null, headers: {} }, body);
  const file = { path: FILE, table: TABLE, bytes: kept.bytes, sha256: kept.sha256, request };
  const tables = [{ files: [{ from: kept.path, file }], record: undefined, update: undefined }];
  if (older && isSameContent(older, tables)) {
    log(`geometry: nothing has changed since the edition of ${older.card.edition}`);
  } else {
    const head = {
      source: 'geometry',
      edition: day,
      publisher: 'Klimadatastyrelsen (DAGI)',
      url,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      retrieved,
      format: 'geometry-topojson',
      kind: 'official',
      note: `Indeholder data fra Klimadatastyrelsen, Danmarks Administrative Geografiske Inddeling. Simplified here, shared lines kept; received ${answer.body.length} bytes with SHA-256 ${sha256(answer.body)}.`,
    } as const;
    await writeEdition(head, tables, { beside, target: join(out, 'geometry', day), replace });
    log(`geometry: edition ${day}, ${kept.bytes} bytes`);
  }
  await work.clear();
}

function parseBoundaries(body: Uint8Array): unknown {
  const place = { file: 'geometry' };
  const value = parseJson(decodeText(body, place), place);
  if (typeof value === 'object' && value !== null && 'features' in value) return value;
  const hint = 'Expected GeoJSON in longitude and latitude; give another address with --geometry-url';
  throw new InputError([{ ...place, message: 'missing boundaries: the answer is no collection of features', hint }]);
}
