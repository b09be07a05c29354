import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createClient, type Manners } from '../../../../scripts/fetch/http/create-client.ts';
import { parseJson } from '../../../../src/sources/parse-json.ts';
import { json } from '../../../replay/exchange.ts';
import type { Fault } from '../../../replay/faults.ts';
import { replayServer } from '../../../replay/replay-server.ts';

const body = { columns: ['Periode'], rows: Array.from({ length: 400 }, (_, row) => [`2026M${row}`]) };

async function trial(faults: readonly Fault[] = [], manners: Partial<Manners> = {}) {
  const server = await replayServer({ faults, files: { '/answer': json(body) } });
  const lines: string[] = [];
  const client = createClient(
    {
      userAgent: 'trial (+trial@example.org)',
      concurrency: 4,
      perSecond: Infinity,
      timeout: 500,
      backoff: 5,
      giveUpAfter: 5_000,
      ...manners,
    },
    line => lines.push(line),
  );
  onTestFinished(async () => {
    await client.close();
    await server.close();
  });
  const send = (path = '/answer') =>
    client.send({
      method: 'GET',
      url: `${server.url}${path}`,
      headers: {},
      media: /json/,
      verify: bytes => void parseJson(new TextDecoder().decode(bytes), { file: 'answer' }),
    });
  return { server, lines, send };
}

describe('createClient', () => {
  it.each<[string, Partial<Fault>]>([
    ['a server error', { kind: 'status', status: 503 }],
    ['too many requests', { kind: 'status', status: 429 }],
    ['a passing refusal in plain text', { kind: 'status', status: 403 }],
    ['an answer cut off in its middle', { kind: 'cut' }],
    ['JSON that breaks off', { kind: 'truncated' }],
    ['a length that is not the body’s', { kind: 'wrong-length' }],
    ['a page instead of data', { kind: 'media' }],
    ['compression that breaks off', { kind: 'broken-gzip' }],
    ['a server that is slower than the time allowed', { kind: 'slow', wait: 3000 }],
  ])('tries again after %s, and tells so', async (_, fault) => {
    const { server, lines, send } = await trial([{ match: /answer/, times: 2, kind: 'cut', ...fault }]);
    expect(JSON.parse(Buffer.from((await send()).body).toString())).toEqual(body);
    expect(server.asked).toHaveLength(3);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^trying again: GET http:\/\/127\.0\.0\.1:\d+\/answer: (invalid|missing) /);
  });

  it('reads a compressed answer', async () => {
    const { server, send } = await trial([{ match: /answer/, kind: 'gzip' }]);
    expect(JSON.parse(Buffer.from((await send()).body).toString())).toEqual(body);
    expect(server.asked[0]!.headers).toMatchObject({
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'trial (+trial@example.org)',
    });
  });

  it('waits as long as the server asks', async () => {
    const { send } = await trial([{ match: /answer/, kind: 'status', status: 429, retryAfter: '1' }]);
    const start = performance.now();
    await send();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('gives up at once where the server asks to wait longer than was agreed, and says so', async () => {
    const { send } = await trial([{ match: /answer/, kind: 'status', status: 503, retryAfter: '3600' }]);
    await expect(send()).rejects.toMatchObject({
      failure: 'gave-up',
      message: expect.stringMatching(
        /was given up after 5 s, which asks to wait 3600 s: invalid answer: status 503/,
      ) as string,
    });
  });

  it('gives up after the time that was agreed', async () => {
    const faults: Fault[] = [{ match: /answer/, times: Infinity, kind: 'status', status: 500 }];
    const { server, send } = await trial(faults, { giveUpAfter: 400 });
    await expect(send()).rejects.toMatchObject({ failure: 'gave-up' });
    expect(server.asked.length).toBeGreaterThan(2);
  });

  it('takes a lasting 403 for a refusal after four tries', async () => {
    const { server, send } = await trial([{ match: /answer/, times: Infinity, kind: 'status', status: 403 }]);
    await expect(send()).rejects.toThrow(
      'invalid answer: status 403 (the publisher says "You do not have permission to view this directory or page.")',
    );
    expect(server.asked).toHaveLength(4);
  });

  it.each([
    [401, 'token'],
    [404, 'refused'],
    [422, 'refused'],
  ])('does not try again after %i', async (status, failure) => {
    const { server, send } = await trial([{ match: /answer/, kind: 'status', status }]);
    await expect(send()).rejects.toMatchObject({ failure, status });
    expect(server.asked).toHaveLength(1);
  });

  it('bounds how many are sent at a time and in a second', async () => {
    const { server, send } = await trial([], { perSecond: 50, concurrency: 2 });
    const start = performance.now();
    await Promise.all(Array.from({ length: 11 }, () => send()));
    expect(performance.now() - start).toBeGreaterThanOrEqual(195);
    expect(server.asked).toHaveLength(11);
  });

  it('goes through the proxy that the environment names', async () => {
    const passed: string[] = [];
    const proxy = createServer().on('connect', (request, socket) => {
      passed.push(request.url!);
      const [host, port] = request.url!.split(':');
      const onward = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        onward.pipe(socket).pipe(onward);
      });
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
    });
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve));
    vi.stubEnv('http_proxy', `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    vi.stubEnv('no_proxy', '');
    onTestFinished(() => {
      vi.unstubAllEnvs();
      proxy.close();
      proxy.closeAllConnections();
    });
    const { server, send } = await trial();
    await send();
    expect(passed).toEqual([new URL(server.url).host]);
  });
});
