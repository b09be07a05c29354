import { describe, expect, it } from 'vitest';
import { readOlderEditions, type OlderEditions } from '../../../scripts/build/read-older-editions.ts';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import { readEdition } from '../../../src/sources/read-edition.ts';
import { body, smallY25i01, Y25I01 } from '../../build/edition-folder.ts';
import { extractsFolder, writeEdition } from '../editions/write-edition.ts';

const unemployed = { path: 'y25i01.json', body: body(Y25I01, smallY25i01()) };
const changed = { path: 'y25i01.json', body: `${body(Y25I01, smallY25i01())} ` };
/** A table whose columns its binding does not fit any more. */
const drifted = { path: 'y36a02.json', body: '{"columns":["Periode"],"rows":[["2025M01"]]}' };

async function reading(dir: string, edition: string) {
  const editions = await readEditions(dir, { edition });
  const tables = new Map(editions.flatMap(one => [...readEdition(one)]));
  const cards = editions.map(({ card }) => card);
  const days = new Map(cards.map(card => [card.source as string, card.edition]));
  const [seen, lines]: [OlderEditions[], string[]] = [[], []];
  const before = await readOlderEditions({
    extracts: dir,
    inUse: { cards, tables, days },
    each: older => void seen.push(older),
    log: line => void lines.push(line),
  });
  return { before, seen, lines, tables };
}

describe('readOlderEditions', () => {
  it('gives the editions before the one in use from the oldest on, and the one right before it', async () => {
    const dir = await extractsFolder();
    for (const day of ['2026-01-20', '2026-02-20', '2026-03-20', '2026-04-20'])
      await writeEdition(dir, ['jobindsats', day], { files: [unemployed] });
    const { before, seen } = await reading(dir, '2026-03-31');
    expect(seen.map(({ day }) => day)).toEqual(['2026-01-20', '2026-02-20']);
    expect(before!.days).toEqual(new Map([['jobindsats', '2026-02-20']]));
  });

  it('tells of each day what every source had published by then', async () => {
    const dir = await extractsFolder();
    for (const day of ['2026-01-20', '2026-03-20'])
      await writeEdition(dir, ['jobindsats', day], { files: [unemployed] });
    const population = { path: 'FOLK1A.csv', body: 'OMRÅDE;TID;INDHOLD\r\n101;2026K1;100\r\n' };
    for (const day of ['2026-02-10', '2026-03-25']) await writeEdition(dir, ['statbank', day], { files: [population] });
    const { before, seen } = await reading(dir, '2026-03-31');
    expect(seen.map(({ day, days }) => [day, Object.fromEntries(days)])).toEqual([
      ['2026-01-20', { jobindsats: '2026-01-20' }],
      ['2026-02-10', { jobindsats: '2026-01-20', statbank: '2026-02-10' }],
      ['2026-03-20', { jobindsats: '2026-03-20', statbank: '2026-02-10' }],
    ]);
    expect(Object.fromEntries(before!.days)).toEqual({ jobindsats: '2026-01-20', statbank: '2026-02-10' });
  });

  it('leaves editions of the other kind out: model figures are no history of official ones', async () => {
    const dir = await extractsFolder();
    const kinds = { '2026-01-20': 'model', '2026-02-20': 'official', '2026-03-20': 'model', '2026-04-20': 'official' };
    for (const [day, kind] of Object.entries(kinds))
      await writeEdition(dir, ['jobindsats', day], { files: [unemployed], change: card => ({ ...card, kind }) });
    const { before, seen } = await reading(dir, '2026-04-30');
    expect(seen.map(({ day }) => day)).toEqual(['2026-02-20']);
    expect(before!.days).toEqual(new Map([['jobindsats', '2026-02-20']]));
  });

  it('reads files that are the same in two editions once', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-01-20'], { files: [changed] });
    await writeEdition(dir, ['jobindsats', '2026-02-20'], { files: [unemployed] });
    await writeEdition(dir, ['jobindsats', '2026-03-20'], { files: [unemployed] });
    const { seen, tables } = await reading(dir, '2026-03-31');
    expect(seen.map(older => older.tables.get('y25i01') === tables.get('y25i01'))).toEqual([false, true]);
  });

  it('leaves out a table that its binding does not fit any more, and says so', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-02-20'], { files: [unemployed, drifted] });
    await writeEdition(dir, ['jobindsats', '2026-03-20'], { files: [unemployed] });
    const { before, lines } = await reading(dir, '2026-03-31');
    expect([...before!.tables.keys()]).toEqual(['y25i01']);
    expect(lines.join()).toMatch(/^left out of revisions: jobindsats\/2026-02-20\/y36a02\.json/);
  });

  it('is null where there is no edition before', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-03-20'], { files: [unemployed] });
    expect(await reading(dir, '2026-03-31')).toMatchObject({ before: null, seen: [] });
  });
});
