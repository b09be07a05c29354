import { describe, expect, it } from 'vitest';
import { readOlderEdition } from '../../../scripts/build/read-older-edition.ts';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import { body, smallY25i01, Y25I01 } from '../../build/edition-folder.ts';
import { extractsFolder, writeEdition } from '../editions/write-edition.ts';

const unemployed = { path: 'y25i01.json', body: body(Y25I01, smallY25i01()) };
/** A closed table, and one no binding reads: neither is read from an older edition. */
const closed = { path: 'y36a02.json', body: '{"columns":["Periode"],"rows":[]}' };

const cardsIn = async (dir: string, edition: string) => (await readEditions(dir, { edition })).map(({ card }) => card);

describe('readOlderEdition', () => {
  it('reads the edition before the one in use, and of it only tables that are still revised', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-01-20'], { files: [unemployed] });
    await writeEdition(dir, ['jobindsats', '2026-02-20'], { files: [unemployed, closed] });
    await writeEdition(dir, ['jobindsats', '2026-03-20'], { files: [unemployed] });
    const older = await readOlderEdition(dir, await cardsIn(dir, '2026-03-31'));
    expect(older!.days).toEqual(new Map([['jobindsats', '2026-02-20']]));
    expect([...older!.tables.keys()]).toEqual(['y25i01']);
    const before = await readOlderEdition(dir, await cardsIn(dir, '2026-02-28'));
    expect(before!.days.get('jobindsats')).toBe('2026-01-20');
  });

  it('is null where there is no edition before', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-03-20'], { files: [unemployed] });
    expect(await readOlderEdition(dir, await cardsIn(dir, '2026-03-31'))).toBeNull();
  });
});
