import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Card } from '../../../src/model/card.ts';
import { parsePeriodId } from '../../../src/model/period.ts';
import { sourceTable, sourceTables } from '../../../src/sources/index.ts';
import { madeCut, madeCuts } from '../../replay/made-cuts.ts';
import { REPLAY_TOKEN } from '../../replay/replay-server.ts';
import { fetchTrial, TRIED } from './fetch-trial.ts';
import { tableOf, tablesIn } from './same-tables.ts';

const cardAt = (out: string, path: string): Card =>
  Card.parse(JSON.parse(readFileSync(join(out, path, 'card.json'), 'utf8')));
const days = (out: string, source: string): string[] =>
  existsSync(join(out, source)) ? readdirSync(join(out, source)).sort() : [];

describe('fetchExtracts', () => {
  it('fetches every table that is bound, cell for cell as it is served', { timeout: 120_000 }, async () => {
    const cuts = madeCuts();
    const trial = await fetchTrial({ cuts });
    await trial.fetch('2026-03-02');
    expect(trial.lines.filter(line => /left out|kept/.test(line))).toEqual([]);
    const tables = await tablesIn(trial.out);
    expect([...tables.keys()].sort()).toEqual(sourceTables.map(({ id }) => id).sort());
    for (const cut of cuts) expect(tables.get(cut.table.id), cut.table.id).toEqual(tableOf(cut));
  });

  it('asks one level at a time, periods by name, never more than there are', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02', { only: ['y25i01'] });
    const asked = trial.asked();
    expect(asked).toHaveLength(6);
    for (const question of asked) {
      expect(question).toMatch(
        /^\/v3\/data\/y25i01\?mgroup\.\*=\*&period\.M=2023M11,.*2024M12&hierarchy\.(_nykom|_region)=[^&]+&hierarchy\._ygrpi09=(\/|level:[^&]+)&format=json$/,
      );
      expect(question).not.toMatch(/latest|=\*&h/);
    }
  });

  it('keeps request, headers, stamp, levels and calendar on the card', async () => {
    const trial = await fetchTrial({ validators: 'etag' });
    await trial.fetch('2026-03-02');
    const card = cardAt(trial.out, 'jobindsats/2026-03-02');
    expect(card).toMatchObject({ source: 'jobindsats', edition: '2026-03-02', format: 'jobindsats-v3', kind: 'model' });
    const file = card.files.find(({ path }) => path === 'y25i05.1.2023M11_2024M12.json')!;
    expect(file.request).toEqual({
      method: 'GET',
      url: expect.stringContaining('/v3/data/y25i05?mgroup.*=*&period.M=2023M11') as string,
    });
    expect(file.headers).toHaveProperty('etag');
    expect(card.updates).toContainEqual({ table: 'y25i05', latest: '2026-01-15', next: '2099-01-01' });
    expect(card.tables!.find(({ table }) => table === 'y25i01')!.levels).toContainEqual({
      variable: '_ygrpi09',
      level: 'trin_ygrpi09',
      texts: ['A-dagpenge', 'Kontanthjælp'],
    });
    expect(cardAt(trial.out, 'statbank/2026-03-02').files[0]!.request).toMatchObject({
      method: 'POST',
      body: expect.stringContaining('"format":"') as string,
    });
  });

  it('asks for no figures and stores nothing where no table was updated', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    expect(trial.asked().length).toBeGreaterThan(0);
    await trial.fetch('2026-03-03');
    expect(trial.asked()).toEqual([]);
    expect(days(trial.out, 'jobindsats')).toEqual(['2026-03-02']);
    expect(trial.lines.at(-1)).toBe('statbank: nothing has changed since the edition of 2026-03-02');
  });

  it('fetches what was updated into a new edition, and has unchanged files as second names of the same bytes', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    trial.asked();
    const cut = madeCut(sourceTable('y25i05'), 5);
    trial.server.publish('y25i05', '2026-03-03', cut);
    await trial.fetch('2026-03-05');
    expect(trial.asked().every(question => question.includes('/data/y25i05'))).toBe(true);
    expect(days(trial.out, 'jobindsats')).toEqual(['2026-03-02', '2026-03-05']);
    expect(days(trial.out, 'statbank')).toEqual(['2026-03-02']);
    expect((await tablesIn(trial.out)).get('y25i05')).toEqual(tableOf(cut));
    const inode = (day: string, path: string): number => statSync(join(trial.out, 'jobindsats', day, path)).ino;
    const { files } = cardAt(trial.out, 'jobindsats/2026-03-05');
    for (const { path, table } of files) {
      expect(inode('2026-03-02', path) === inode('2026-03-05', path)).toBe(table !== 'y25i05');
    }
  });

  it('stores nothing new where the update left every figure as it was', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    trial.server.publish('y25i05', '2026-03-03');
    await trial.fetch('2026-03-05');
    expect(days(trial.out, 'jobindsats')).toEqual(['2026-03-02']);
  });

  it.each([
    ['etag', 'if-none-match'],
    ['last-modified', 'if-modified-since'],
  ] as const)('takes a body over where the server says by its %s that it has not changed', async (validators, asks) => {
    const trial = await fetchTrial({ validators });
    await trial.fetch('2026-03-02', { only: ['y25i05'] });
    trial.server.publish('y25i05', '2026-03-03');
    await trial.fetch('2026-03-05', { only: ['y25i05'] });
    const again = trial.server.asked.filter(({ path, headers }) => path.includes('/data/') && headers[asks]);
    expect(again.length).toBeGreaterThan(0);
    expect(days(trial.out, 'jobindsats')).toEqual(['2026-03-02']);
  });

  it('asks for the named tables only, and takes the others over with the day they are of', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    for (const { id } of TRIED) trial.server.publish(id, '2026-03-03', madeCut(sourceTable(id), 3));
    trial.asked();
    await trial.fetch('2026-03-05', { only: ['y25i05'] });
    expect(trial.asked().every(question => question.includes('y25i05'))).toBe(true);
    const { tables } = cardAt(trial.out, 'jobindsats/2026-03-05');
    expect(tables!.map(({ table, from }) => [table, from])).toEqual([
      ['y01b15', '2026-03-02'],
      ['y25i01', '2026-03-02'],
      ['y25i05', undefined],
    ]);
  });

  it('asks anew from a month on, and takes older periods over as they are', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02', { only: ['y01b15'] });
    trial.server.publish('y01b15', '2026-03-03', madeCut(sourceTable('y01b15'), 4));
    trial.asked();
    await trial.fetch('2026-03-05', { only: ['y01b15'], since: parsePeriodId('M', '2025-01') });
    expect(trial.asked()).toEqual([]);
    await trial.fetch('2026-03-06', { only: ['y01b15'], since: parsePeriodId('M', '2024-12') });
    expect(trial.asked().length).toBeGreaterThan(0);
  });

  it('says who asks, and never asks another host or tells the key', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    for (const { path, headers } of trial.server.asked) {
      expect(headers['user-agent']).toBe('jobindsats-open-data/1 (+trial@example.org)');
      expect(headers['authorization']).toBe(path.startsWith('/v3') ? `Bearer ${REPLAY_TOKEN}` : undefined);
    }
    const written = readdirSync(join(trial.out, '..'), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(written.length).toBeGreaterThan(10);
    expect([...written, ...trial.lines].filter(text => text.includes(REPLAY_TOKEN))).toEqual([]);
  });

  it.each([
    ['without a key', { token: undefined }, 'missing token: JOBINDSATS_TOKEN is not set.'],
    ['with a wrong key', { token: 'wrong' }, 'invalid token: Jobindsats does not know the key'],
    ['without a contact', { contact: undefined }, 'missing contact: publishers must be able to reach'],
    [
      'for a table that the publisher lacks',
      { only: ['y01a02'] },
      'unknown table: "y01a02": y01a02 is not in the publisher’s catalogue; nothing is stored',
    ],
  ])('ends in one line and stores nothing %s', async (_, change, message) => {
    const trial = await fetchTrial();
    const error: Error = await trial.fetch('2026-03-02', change).then(
      () => new Error('no error'),
      (cause: Error) => cause,
    );
    expect(error.message).toMatch(new RegExp(`^${message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
    expect(error.message).not.toMatch(/\n|wrong$/);
    expect(readdirSync(join(trial.out, '..'))).toEqual([]);
  });

  it('refuses to run beside another fetch', async () => {
    const trial = await fetchTrial({ delay: 20 });
    const first = trial.fetch('2026-03-02');
    await expect(trial.fetch('2026-03-02')).rejects.toThrow(/^invalid moment: process \d+ is writing here/);
    await first;
    expect((await tablesIn(trial.out)).size).toBe(TRIED.length);
  });

  it('never changes an edition of the same day unless it is told to put another in its place', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    const cut = madeCut(sourceTable('y25i05'), 9);
    trial.server.publish('y25i05', '2026-03-02', cut);
    await expect(trial.fetch('2026-03-02')).rejects.toThrow('invalid edition: jobindsats 2026-03-02 is there already');
    trial.asked();
    await trial.fetch('2026-03-02', { replace: true });
    expect(trial.asked()).toEqual([]);
    expect(days(trial.out, 'jobindsats')).toEqual(['2026-03-02']);
    expect((await tablesIn(trial.out)).get('y25i05')).toEqual(tableOf(cut));
  });

  it('refuses to take anything over from an edition that was tampered with', async () => {
    const trial = await fetchTrial();
    await trial.fetch('2026-03-02');
    const { files } = cardAt(trial.out, 'jobindsats/2026-03-02');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(join(trial.out, 'jobindsats/2026-03-02', files[0]!.path), '{}');
    await expect(trial.fetch('2026-03-05')).rejects.toThrow(
      /^invalid edition: jobindsats\/2026-03-02\/.*2 bytes, expected/,
    );
  });
});
