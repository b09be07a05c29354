import { appendFile, mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runMirrorCommand } from '../../../scripts/mirror/command.ts';
import { entriesOf, FILES, freshFolder, serve, writeVersion } from './tiny-tree.ts';

let root: string;
beforeEach(async () => {
  root = await freshFolder();
  await writeVersion(root);
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('jobindsats-data verify, of a folder', () => {
  it('says that a whole tree is whole', async () => {
    const { code, lines } = await runMirrorCommand(['verify', root]);
    expect(code).toBe(0);
    expect(lines.at(-1)).toMatch(/: version 1\.0\.0: whole, 3 files, /);
  });

  it.each([
    ['a flipped byte', () => writeFile(join(root, 'a.csv'), 'x,y\n1,3\n'), 'a.csv has another SHA-256'],
    ['a missing file', () => rm(join(root, 'b/c.json')), 'b/c.json is missing'],
    ['an extra file', () => writeFile(join(root, 'b/new.txt'), ''), 'b/new.txt is not in the manifest'],
    ['a truncated file', () => truncate(join(root, 'a.csv'), 5), 'a.csv has 5 bytes instead of 8'],
    ['a longer file', () => appendFile(join(root, 'a.csv'), '\n'), 'a.csv has 9 bytes instead of 8'],
    ['changed sums', () => appendFile(join(root, 'SHA256SUMS'), '\n'), 'SHA256SUMS does not agree with the manifest'],
    ['missing sums', () => rm(join(root, 'SHA256SUMS')), 'SHA256SUMS is missing'],
  ])('names %s', async (_, harm, line) => {
    await harm();
    expect(await runMirrorCommand(['verify', root])).toMatchObject({ code: 1, lines: [line, expect.any(String)] });
  });

  it('names a symbolic link, even one to the very bytes', async () => {
    await writeFile(`${root}.copy`, FILES['a.csv']);
    await rm(join(root, 'a.csv'));
    await symlink(`${root}.copy`, join(root, 'a.csv'));
    const { code, lines } = await runMirrorCommand(['verify', root]);
    await rm(`${root}.copy`);
    expect(code).toBe(1);
    expect(lines).toContain('a.csv is a symbolic link or no file');
  });

  it('does not follow a linked folder', async () => {
    await mkdir(`${root}.away`);
    await writeFile(join(`${root}.away`, 'c.json'), FILES['b/c.json']);
    await symlink(`${root}.away`, join(root, 'linked'));
    const { lines } = await runMirrorCommand(['verify', root]);
    await rm(`${root}.away`, { recursive: true });
    expect(lines[0]).toBe('linked is a symbolic link or no file');
  });

  it('refuses a manifest that leads outside the tree, before it reads anything', async () => {
    await writeVersion(root, { files: {}, listed: entriesOf({ '../../etc/passwd': 'x' }) });
    const { code, lines } = await runMirrorCommand(['verify', root]);
    expect([code, lines[0]]).toEqual([1, 'invalid manifest: "../../etc/passwd" leads outside the tree']);
  });

  it('accepts precompressed twins that hold the same bytes, and no others', async () => {
    await writeFile(join(root, 'a.csv.gz'), gzipSync(FILES['a.csv']));
    await writeFile(join(root, 'b/c.json.br'), brotliCompressSync(FILES['b/c.json']));
    expect((await runMirrorCommand(['verify', root])).code).toBe(0);
    await writeFile(join(root, 'a.csv.gz'), gzipSync('other'));
    await writeFile(join(root, 'b/c.json.br'), 'no brotli');
    expect((await runMirrorCommand(['verify', root])).lines.slice(0, 2)).toEqual([
      'a.csv.gz does not hold the bytes of a.csv',
      'b/c.json.br does not hold the bytes of b/c.json',
    ]);
  });

  it('goes on where it was broken off, and looks again at what was touched since', async () => {
    const marks = `${root}.marks`;
    const verify = () => runMirrorCommand(['verify', root, '--resume', marks]);
    await writeFile(join(root, 'a.csv'), 'x,y\n1,3\n');
    expect((await verify()).code).toBe(1);
    await writeFile(join(root, 'a.csv'), FILES['a.csv']);
    expect((await verify()).code).toBe(0);
    await writeFile(join(root, 'b/c.json'), '{"c":2}\n');
    expect((await verify()).lines[0]).toBe('b/c.json has another SHA-256');
    await rm(marks);
  });

  it.each([
    [['verify', '/nowhere/at/all'], 3, /^missing manifest: /],
    [['verify'], 2, /^invalid command line: verify takes one folder or address/],
    [['verify', 'a', 'b'], 2, /^invalid command line/],
    [['prove', 'a'], 2, /^unknown command: "prove"/],
    [['verify', 'a', '--quick'], 2, /^invalid command line: /],
    [['verify', 'a', '--parallel', 'many'], 2, /^invalid --parallel: "many"/],
    [['--help'], 0, /^jobindsats-data: /],
  ])('ends %j with code %i', async (args, code, line) => {
    const ended = await runMirrorCommand(args);
    expect(ended.code).toBe(code);
    expect(ended.lines[0]).toMatch(line);
  });
});

describe('jobindsats-data verify, of an address', () => {
  it('says that a served tree is whole, and names what is not', async () => {
    const server = await serve(root);
    expect((await runMirrorCommand(['verify', server.url])).code).toBe(0);
    await writeFile(join(root, 'a.csv'), 'x,y\n1,3\n');
    await rm(join(root, 'b/c.json'));
    const { code, lines } = await runMirrorCommand(['verify', server.url]);
    await server.close();
    expect(code).toBe(1);
    expect(lines.slice(0, 2)).toEqual(['a.csv invalid file: a.csv has another SHA-256', 'b/c.json is missing']);
  });

  it('asks again only for what it has not seen', async () => {
    const server = await serve(root);
    const marks = `${root}.marks`;
    await runMirrorCommand(['verify', server.url, '--resume', marks]);
    server.asked.length = 0;
    expect((await runMirrorCommand(['verify', server.url, '--resume', marks])).code).toBe(0);
    await server.close();
    await rm(marks);
    expect(server.asked.filter(path => path.endsWith('csv'))).toEqual([]);
  });

  it('ends with code 3 where there is no server or no version', async () => {
    const server = await serve(join(root, 'b'));
    expect((await runMirrorCommand(['verify', server.url])).lines[0]).toMatch(
      /has neither manifest.json nor latest.json/,
    );
    await server.close();
    expect((await runMirrorCommand(['verify', server.url])).code).toBe(3);
  });
});
