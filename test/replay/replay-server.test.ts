import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sourceTable } from '../../src/sources/index.ts';
import { RECORDED_V3, recordedRequests } from './jobindsats-replay.ts';
import { madeCut } from './made-cuts.ts';
import { REPLAY_TOKEN, replayServer } from './replay-server.ts';
import { RECORDED_STATBANK } from './statbank-replay.ts';

const tables = ['y25i01', 'y01b15', 'RAS400'].map(sourceTable);

async function started() {
  const server = await replayServer({ cuts: tables.map(table => madeCut(table)) });
  onTestFinished(() => server.close());
  const get = async (path: string, authorization = `Bearer ${REPLAY_TOKEN}`) => {
    const answer = await fetch(`${server.url}${path}`, { headers: { authorization } });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  };
  const post = async (question: unknown) => {
    const body = typeof question === 'string' ? question : JSON.stringify(question);
    const answer = await fetch(`${server.statbank}/data`, { method: 'POST', body });
    return { status: answer.status, text: await answer.text() };
  };
  return { get, post };
}

describe('the replay of Jobindsats', () => {
  it.skipIf(recordedRequests().length === 0)('gives every recorded body back byte for byte', async () => {
    const { get } = await started();
    for (const { file, request } of recordedRequests()) {
      const { pathname, search } = new URL(request.replace('GET ', ''));
      const { status, body } = await get(`${pathname}${search}`);
      expect(status).toBe(200);
      expect(body.equals(readFileSync(new URL(`responses/${file}`, RECORDED_V3))), file).toBe(true);
    }
  });

  it('knows its key as Bearer only', async () => {
    const { get } = await started();
    expect((await get('/v3/tables?format=json', REPLAY_TOKEN)).status).toBe(401);
    expect((await get('/v3/tables?format=json', 'Bearer other')).status).toBe(401);
    expect((await get('/v3/tables?format=json')).status).toBe(200);
  });

  it.each([
    ['hierarchy._omrade=/&period.M=latest:1', "Unknown hierarchies: ['_omrade']"],
    ['hierarchy._nykom=/&hierarchy._ygrpi09=/&period.A=latest:1', 'Unknown period type: A'],
    [
      'hierarchy._nykom=/&hierarchy._ygrpi09=/&period.M=latest:40',
      'Requested latest:40 for type M, but only 14 periods are available.',
    ],
  ])('refuses %s with the cause that the publisher gives', async (query, cause) => {
    const { get } = await started();
    const { status, body } = await get(`/v3/data/y25i01?mgroup.*=*&${query}&format=json`);
    expect([status, (JSON.parse(body.toString()) as { cause: string }).cause]).toEqual([422, cause]);
  });
});

describe('the replay of the StatBank', () => {
  const years = ['2022', '2023', '2024'];
  const question = (format: string, ...left: string[]) => ({
    table: 'RAS400',
    format,
    variables: [
      { code: 'OMRÅDE', values: ['000'] },
      { code: 'ALDER', values: ['TOT'] },
      { code: 'KØN', values: ['M', 'K'] },
      { code: 'Tid', values: years },
    ].filter(({ code }) => !left.includes(code)),
  });

  it('streams codes with byte order mark, semicolons and CRLF', async () => {
    const { post } = await started();
    const { status, text } = await post(question('BULK'));
    expect(status).toBe(200);
    expect(text.split('\r\n')).toHaveLength(1 + 2 * years.length + 1);
    expect(text).toMatch(/^\uFEFF?OMRÅDE;ALDER;KØN;TID;INDHOLD\r\n000;TOT;/);
  });

  it.each([
    ['nothing', '', 'REQUEST-EMPTY'],
    ['a table that is not there', { table: 'NIX', format: 'BULK' }, 'EXTRACT-NOTFOUND'],
    ['a streamed format without a variable', question('BULK', 'KØN'), 'EXTRACT-NOTALLOWED'],
    ['a streamed format with an order of time', { ...question('BULK'), timeOrder: 'Descending' }, 'EXTRACT-NOTALLOWED'],
  ])('refuses %s with the code that the publisher gives', async (_, body, code) => {
    const { post } = await started();
    const { status, text } = await post(body);
    expect([status, (JSON.parse(text) as { errorTypeCode: string }).errorTypeCode]).toEqual([400, code]);
  });

  it.skipIf(!existsSync(RECORDED_STATBANK))('gives recorded answers back byte for byte', async () => {
    const { post } = await started();
    const name = 'data_straf42_csv.csv';
    const { request } = JSON.parse(readFileSync(new URL(`${name}.http.json`, RECORDED_STATBANK), 'utf8')) as {
      request: { body: string };
    };
    const { text } = await post(request.body);
    expect(`\uFEFF${text.replace(/^\uFEFF/, '')}`).toBe(readFileSync(new URL(name, RECORDED_STATBANK), 'utf8'));
  });
});
