import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMirrorCommand } from '../../../scripts/mirror/command.ts';
import { entriesOf, FILES, freshFolder, serve, textsIn, writeVersion } from './tiny-tree.ts';

let source: string;
let away: string;
let target: string;
beforeEach(async () => {
  [source, away] = [await freshFolder(), await freshFolder()];
  target = join(away, 'mirror');
  await writeVersion(source);
});
afterEach(async () => {
  await rm(source, { recursive: true, force: true });
  await rm(away, { recursive: true, force: true });
});

const mirror = (url: string, ...more: string[]) =>
  runMirrorCommand(['mirror', url, ...more, target, '--timeout', '0.5', '--parallel', '2']);

describe('jobindsats-data mirror', () => {
  it('copies a version byte for byte, and fetches nothing the second time', async () => {
    const server = await serve(source);
    expect((await mirror(server.url)).code).toBe(0);
    expect(await textsIn(target)).toEqual(await textsIn(source));
    server.asked.length = 0;
    expect((await mirror(server.url)).lines[0]).toMatch(/0 files fetched, 3 taken/);
    await server.close();
    expect(server.asked).toEqual(['/manifest.json']);
  });

  it('fetches only what is missing or damaged', async () => {
    const server = await serve(source);
    await mirror(server.url);
    await writeFile(join(target, 'a.csv'), 'x,y\n1,3\n');
    await rm(join(target, 'b/c.json'));
    await writeFile(join(target, 'extra'), '');
    server.asked.length = 0;
    expect((await mirror(server.url)).lines[0]).toMatch(/2 files fetched, 1 taken/);
    await server.close();
    expect(await textsIn(target)).toEqual(await textsIn(source));
    expect(server.asked.sort()).toEqual(['/a.csv', '/b/c.json', '/manifest.json']);
  });

  it('follows latest.json, takes what another version has, and moves the pointers last', async () => {
    const data = await freshFolder();
    await writeVersion(join(data, 'v/1.0.0'));
    const pointers = async (...versions: string[]) => {
      const listed = versions.map(version => ({ version, path: `v/${version}/` }));
      await writeFile(join(data, 'versions.json'), JSON.stringify(listed));
      await writeFile(join(data, 'latest.json'), JSON.stringify(listed[0]));
    };
    await pointers('1.0.0');
    const server = await serve(data);
    expect((await mirror(server.url)).code).toBe(0);
    await writeVersion(join(data, 'v/1.1.0'), { version: '1.1.0', files: { ...FILES, 'new.csv': 'z\n' } });
    await pointers('1.1.0', '1.0.0', '0.9.0');
    server.asked.length = 0;
    expect((await mirror(server.url)).lines[0]).toMatch(/1 files fetched, 3 taken/);
    await server.close();
    const made = await textsIn(target);
    expect(JSON.parse(made['latest.json']!)).toMatchObject({ version: '1.1.0' });
    expect(JSON.parse(made['versions.json']!)).toMatchObject([{ version: '1.1.0' }, { version: '1.0.0' }]);
    expect(made['v/1.0.0/a.csv']).toBe(FILES['a.csv']);
    expect(made['v/1.1.0/new.csv']).toBe('z\n');
    await rm(data, { recursive: true });
  });

  it('takes from a second address what the first does not have whole', async () => {
    const [whole, broken] = [await serve(source), await serve(source, oddly('/a.csv', page))];
    expect((await mirror(broken.url, whole.url)).code).toBe(0);
    await Promise.all([whole.close(), broken.close()]);
    expect(await textsIn(target)).toEqual(await textsIn(source));
  });

  it('follows a redirect on the same host', async () => {
    const server = await serve(source, (request, response) => {
      if (request.url !== '/a.csv') return false;
      response.writeHead(302, { location: '/b/../b/c.json' }).end();
      return true;
    });
    await writeVersion(source, { files: { ...FILES, 'a.csv': FILES['b/c.json'] } });
    expect((await mirror(server.url)).code).toBe(0);
    await server.close();
  });
});

type Odd = (response: ServerResponse) => void;
const oddly =
  (path: string, odd: Odd) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    if (request.url !== path) return false;
    odd(response);
    return true;
  };
const page: Odd = response => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>');

describe('jobindsats-data mirror, of a server with a fault', () => {
  const faults: [string, Odd, RegExp][] = [
    ['answers 200 with an error page', page, /^a\.csv invalid file: a\.csv sends more than its 8 bytes \(text\/html\)/],
    [
      'says the length of an error page',
      response =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-length': 14 }).end('<h1>Sorry</h1>'),
      /^a\.csv invalid file: a\.csv is said to have 14 bytes \(text\/html\) instead of 8/,
    ],
    [
      'sends other bytes of the same length',
      response => void response.writeHead(200).end('x,y\n9,9\n'),
      /^a\.csv invalid file: a\.csv has another SHA-256/,
    ],
    [
      'sends more than it should, without saying so',
      response => void response.writeHead(200).end('x,y\n1,2\n'.repeat(9)),
      /^a\.csv invalid file: a\.csv sends more than its 8 bytes/,
    ],
    [
      'dies midway',
      response => {
        response.writeHead(200, { 'content-length': 8 }).write('x,y');
        setTimeout(() => response.destroy(), 20);
      },
      /^a\.csv missing bytes: .*a\.csv broke off/,
    ],
    [
      'says nothing more after a while',
      response => void response.writeHead(200, { 'content-length': 8 }).write('x,y'),
      /^a\.csv missing bytes: .*a\.csv broke off/,
    ],
    [
      'redirects to another host',
      response => void response.writeHead(301, { location: 'http://127.0.0.2:9/a.csv' }).end(),
      /^a\.csv invalid redirect: .*leads to another host, 127\.0\.0\.2:9/,
    ],
    [
      'redirects for ever',
      response => void response.writeHead(302, { location: '/a.csv' }).end(),
      /^a\.csv invalid redirect: .*from one address to another/,
    ],
    [
      'answers that it cannot',
      response => void response.writeHead(503).end(),
      /^a\.csv invalid answer: .* answers 503/,
    ],
    ['forbids a file', response => void response.writeHead(403).end(), /^a\.csv invalid answer: .* answers 403/],
    ['has lost a file', response => void response.writeHead(404).end(), /^a\.csv is missing/],
  ];

  it.each(faults)(
    'that %s: refused, named, nothing switched, and the rest kept for next time',
    async (_, odd, line) => {
      await mkdir(target);
      await writeFile(join(target, 'old'), 'as it was');
      const server = await serve(source, oddly('/a.csv', odd));
      const { code, lines } = await mirror(server.url);
      await server.close();
      expect(code).toBe(1);
      expect(lines[0]).toMatch(line);
      expect(await textsIn(target)).toEqual({ old: 'as it was' });
      const { 'a.csv': _whole, ...rest } = FILES;
      expect(await textsIn(`${target}.partial`)).toEqual(rest);
      const mended = await serve(source);
      expect((await mirror(mended.url)).lines[0]).toMatch(/1 files fetched, 2 taken/);
      await mended.close();
      expect(await textsIn(away)).toEqual(
        Object.fromEntries(Object.entries(await textsIn(source)).map(([path, text]) => [`mirror/${path}`, text])),
      );
    },
  );

  it.each([
    ['an error page for a manifest', page, 1, /^invalid manifest: it is not JSON but begins with "<h1>Sorry/],
    [
      'a manifest that leads outside',
      (response: ServerResponse) =>
        void response.end(JSON.stringify({ version: '1.0.0', files: entriesOf({ '../evil': 'x' }) })),
      1,
      /^invalid manifest: "\.\.\/evil" leads outside the tree/,
    ],
    [
      'a manifest on another host',
      (response: ServerResponse) => void response.writeHead(302, { location: 'http://127.0.0.2:9/' }).end(),
      1,
      /^invalid redirect: .* leads to another host/,
    ],
    ['no answer', (response: ServerResponse) => void response.destroy(), 3, /^missing answer: /],
  ])('that has %s: refused before anything is written', async (_, odd, code, line) => {
    const server = await serve(source, oddly('/manifest.json', odd));
    const ended = await mirror(server.url);
    await server.close();
    expect(ended.code).toBe(code);
    expect(ended.lines[0]).toMatch(line);
    expect(await textsIn(away)).toEqual({});
  });

  it.each(['../..', 'http://127.0.0.2/', 'v/../x', 'other/1.0.0/'])('refuses a pointer to %j', async path => {
    await rm(join(source, 'manifest.json'));
    await writeFile(join(source, 'latest.json'), JSON.stringify({ version: '1.0.0', path }));
    const server = await serve(source);
    const ended = await mirror(server.url);
    await server.close();
    expect([ended.code, ended.lines[0]!.slice(0, 28)]).toEqual([1, 'invalid pointer: latest.json']);
    expect(await textsIn(away)).toEqual({});
  });

  it('writes through no link that lies where it would fill', async () => {
    const outside = await freshFolder();
    await mkdir(`${target}.partial`);
    await symlink(outside, join(`${target}.partial`, 'b'));
    const server = await serve(source);
    const ended = await mirror(server.url);
    await server.close();
    expect(ended.lines[0]).toMatch(/^invalid folder: .*b is a symbolic link/);
    expect(await textsIn(outside)).toEqual({});
    await rm(outside, { recursive: true });
  });
});
