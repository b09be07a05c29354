import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from '../../../src/package/manifest.ts';

/** A folder of its own for one test. */
export const freshFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mirror-'));

/** Files of a tiny version. */
export const FILES = { 'a.csv': 'x,y\n1,2\n', 'b/c.json': '{"c":1}\n', 'b/å.csv': `${'0'.repeat(70_000)}\n` };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Manifest entries of texts. */
export const entriesOf = (files: Readonly<Record<string, string>>): ManifestEntry[] =>
  Object.entries(files).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
    mediaType: 'text/plain',
  }));

/** What a tiny version is made of. */
interface TinyVersion {
  readonly version?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly listed?: readonly ManifestEntry[];
}

/** Writes a whole version: files, manifest, sums. `listed` replaces what the manifest lists. */
export async function writeVersion(root: string, given: TinyVersion = {}): Promise<void> {
  const { version = '1.0.0', files = FILES, listed = entriesOf(files) } = given;
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const total = { files: listed.length, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0) };
  await writeFile(join(root, 'manifest.json'), JSON.stringify({ name: 'tiny', version, total, files: listed }));
  await writeFile(join(root, 'SHA256SUMS'), listed.map(one => `${one.sha256}  ${one.path}\n`).join(''));
}

/** All files below a folder with their texts; an empty list where there is no folder. */
export async function textsIn(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async file => [file.slice(root.length + 1), await readFile(file, 'utf8')]));
  return Object.fromEntries(texts.sort()) as Record<string, string>;
}

/** A server for one test; `odd` may answer instead of the folder, and says so by true. */
export async function serve(
  root: string,
  odd: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<{ url: string; asked: string[]; close: () => Promise<void> }> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(request.url!);
    asked.push(path);
    if (odd(request, response)) return;
    readFile(join(root, path)).then(
      body => response.writeHead(200, { 'content-length': body.length }).end(body),
      () => response.writeHead(404).end('missing'),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
