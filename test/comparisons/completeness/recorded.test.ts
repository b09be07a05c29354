import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import type { MeasureTable } from '../../../src/observations/measure-table.ts';
import { revisedPairs, rowPairs } from '../../../src/observations/row-pairs.ts';
import { readEdition } from '../../../src/sources/read-edition.ts';

const extracts = fileURLToPath(new URL('../../../../shared/real/extracts/', import.meta.url));

async function langtidsledige(edition: string): Promise<MeasureTable> {
  const [jobindsats] = await readEditions(extracts, { edition });
  const files = jobindsats!.files.filter(({ file }) => file.table === 'y25i09');
  return readEdition({ ...jobindsats!, files }).get('y25i09')!;
}

describe.skipIf(!existsSync(extracts))('two recorded editions (skipped where they are not at hand)', () => {
  it('have 10,227 rows of the long-term unemployed in common, of which 517 were revised', async () => {
    const [older, newer] = [await langtidsledige('2026-08-19'), await langtidsledige('2026-08-22')];
    const pairs = rowPairs(older, newer);
    expect([pairs.length, revisedPairs(older, newer, pairs)]).toEqual([10_227, 517]);
  });
});
