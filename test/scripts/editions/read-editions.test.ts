import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listEditions } from '../../../scripts/editions/list-editions.ts';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import { InputError } from '../../../src/model/problem.ts';
import { extractsFolder, writeEdition, type TestCard } from './write-edition.ts';

const one = [{ path: 'y25i01.json', body: '{"columns":[],"rows":[]}' }];
const CARD = 'Correct the card, or fetch the edition again';
const BYTES = 'Fetch the edition again; a delivered file is never changed';

async function problems(reading: Promise<unknown>): Promise<string[]> {
  const error: unknown = await reading.then(
    () => new Error('expected an InputError, but nothing was thrown'),
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error.message.split('\n');
  throw error;
}

async function withCard(change: (card: TestCard) => unknown): Promise<string[]> {
  const dir = await extractsFolder();
  await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one, change });
  return problems(readEditions(dir));
}

describe('listEditions', () => {
  it('lists source and day of each edition, and nothing for a folder that is not there', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['statbank', '2021-10-01'], { files: one });
    await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    await mkdir(join(dir, 'jobindsats', 'half-done'));
    await writeFile(join(dir, 'README.md'), '');
    const listed = (await listEditions(dir)).map(({ source, edition }) => `${source} ${edition}`);
    expect(listed).toEqual(['jobindsats 2026-08-22', 'statbank 2021-10-01']);
    expect(await listEditions(join(dir, 'nowhere'))).toEqual([]);
  });
});

describe('readEditions', () => {
  it('takes the newest edition of each source, or the newest not after a day', async () => {
    const dir = await extractsFolder();
    for (const day of ['2026-08-19', '2026-08-22']) await writeEdition(dir, ['jobindsats', day], { files: one });
    await writeEdition(dir, ['statbank', '2021-10-01'], { files: [{ path: 'FOLK1A.csv', body: 'OMRÅDE' }] });
    const days = async (edition?: string) =>
      (await readEditions(dir, edition === undefined ? {} : { edition })).map(({ card }) => card.edition);
    expect(await days()).toEqual(['2026-08-22', '2021-10-01']);
    expect(await days('2026-08-21')).toEqual(['2026-08-19', '2021-10-01']);
    expect(await days('2025-01-01')).toEqual(['2021-10-01']);
  });

  it('gives the bytes as they were delivered', async () => {
    const dir = await extractsFolder();
    await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    const [edition] = await readEditions(dir);
    expect(new TextDecoder().decode(edition!.files[0]!.bytes)).toBe(one[0]!.body);
    expect(edition!.unbound).toEqual([]);
  });

  it('lists files of tables without a binding, or of another source, apart', async () => {
    const dir = await extractsFolder();
    const files = [...one, { path: 'y99z99.json', body: '{}' }, { path: 'FOLK1A.json', body: '{}' }];
    await writeEdition(dir, ['jobindsats', '2026-08-22'], { files });
    const [edition] = await readEditions(dir);
    expect(edition!.files.map(({ file }) => file.table)).toEqual(['y25i01']);
    expect(edition!.unbound.map(({ table }) => table)).toEqual(['y99z99', 'FOLK1A']);
  });

  it('refuses a folder without an edition', async () => {
    const dir = await extractsFolder();
    expect(await problems(readEditions(dir))).toEqual([
      `${dir}: missing edition: expected <source>/<YYYY-MM-DD>/card.json. Fetch an edition, name another folder with --extracts, or build on model figures`,
    ]);
    await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    expect((await problems(readEditions(dir, { edition: '2020-01-01' })))[0]).toContain(
      'card.json not after 2020-01-01.',
    );
  });
});

describe('readEditions checks every byte against the card', () => {
  it('refuses a changed file of the same length, and one of another length', async () => {
    const dir = await extractsFolder();
    const files = [...one, { path: 'y25i09.json', body: '{}' }];
    const folder = await writeEdition(dir, ['jobindsats', '2026-08-22'], { files });
    await writeFile(join(folder, 'y25i01.json'), '{"columns":[],"rows":{}}');
    await writeFile(join(folder, 'y25i09.json'), '{} ');
    expect(await problems(readEditions(dir))).toEqual([
      expect.stringMatching(
        /^jobindsats\/2026-08-22\/y25i01\.json: invalid file: SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}\. /,
      ),
      `jobindsats/2026-08-22/y25i09.json: invalid file: 3 bytes, expected 2. ${BYTES}`,
    ]);
  });

  it('refuses a missing file, and a file that is not on the card', async () => {
    const dir = await extractsFolder();
    const folder = await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    await rename(join(folder, 'y25i01.json'), join(folder, 'y25i01.old.json'));
    expect(await problems(readEditions(dir))).toEqual([
      'jobindsats/2026-08-22/y25i01.old.json: unknown file: it is not on the card. Remove it, or fetch the edition again with it',
      `jobindsats/2026-08-22/y25i01.json: missing file: it is on the card but no plain file in the folder. ${BYTES}`,
    ]);
  });

  it('follows no link out of the folder', async () => {
    const dir = await extractsFolder();
    const folder = await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    await rename(join(folder, 'y25i01.json'), join(dir, 'elsewhere.json'));
    await symlink(join(dir, 'elsewhere.json'), join(folder, 'y25i01.json'));
    expect((await problems(readEditions(dir)))[0]).toContain('missing file: it is on the card but no plain file');
  });

  it('collects the problems of all sources', async () => {
    const dir = await extractsFolder();
    await mkdir(join(dir, 'jobindsats', '2026-08-22'), { recursive: true });
    await writeEdition(dir, ['statbank', '2021-10-01'], { files: one, change: card => ({ ...card, url: 'nowhere' }) });
    expect(await problems(readEditions(dir))).toEqual([
      'jobindsats/2026-08-22/card.json: missing card: the folder has no card.json. Every edition needs a card; fetch it again, or move the folder away',
      `statbank/2021-10-01/card.json column "url": invalid card: Invalid URL. ${CARD}`,
    ]);
  });
});

describe('readEditions refuses a card', () => {
  it('of another source or day than its folder, and of another source’s format', async () => {
    expect(await withCard(card => ({ ...card, source: 'statbank', edition: '2026-08-23' }))).toEqual([
      `jobindsats/2026-08-22/card.json column "source": invalid card: "statbank", expected "jobindsats" as the folder is called. ${CARD}`,
      `jobindsats/2026-08-22/card.json column "edition": invalid card: "2026-08-23", expected "2026-08-22" as the folder is called. ${CARD}`,
      `jobindsats/2026-08-22/card.json column "format": invalid card: "jobindsats-v3" is no format of statbank. ${CARD}`,
    ]);
  });

  it.each(['../y25i01.json', '/etc/hosts', 'a/b.json', 'a\\b.json', ''])('with the path "%s"', async path => {
    const lines = await withCard(card => ({ ...card, files: card.files.map(file => ({ ...file, path })) }));
    expect(lines).toEqual([
      `jobindsats/2026-08-22/card.json column "files.0.path": invalid card: a plain file name. ${CARD}`,
    ]);
  });

  it.each(['.', '..', '.hidden', 'card.json'])('with the path "%s"', async path => {
    const lines = await withCard(card => ({ ...card, files: card.files.map(file => ({ ...file, path })) }));
    expect(lines).toEqual([
      `jobindsats/2026-08-22/card.json column "files.0.path": invalid card: "${path}", expected the name of a delivered file. ${CARD}`,
    ]);
  });

  it('that lists a file twice', async () => {
    expect(await withCard(card => ({ ...card, files: [...card.files, ...card.files] }))).toEqual([
      `jobindsats/2026-08-22/card.json column "files.1.path": invalid card: "y25i01.json" is listed twice. ${CARD}`,
    ]);
  });

  it('that is no JSON, naming each field that is wrong otherwise', async () => {
    const dir = await extractsFolder();
    const folder = await writeEdition(dir, ['jobindsats', '2026-08-22'], { files: one });
    await writeFile(join(folder, 'card.json'), '{"source":');
    expect((await problems(readEditions(dir)))[0]).toContain('jobindsats/2026-08-22/card.json: invalid JSON');
    const lines = await withCard(({ publisher, ...card }) => ({ ...card, kind: publisher, extra: 1 }));
    expect(lines.map(line => /column "(.*?)"/.exec(line)?.[1])).toEqual(['publisher', 'kind', undefined]);
  });
});
