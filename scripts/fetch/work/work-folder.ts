import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { FileRequest } from '../../../src/model/fetched.ts';

const Kept = z.strictObject({
  request: FileRequest,
  /** The publisher's stamp of the table when the body was asked for. */
  updated: z.string().nullable(),
  bytes: z.int().nonnegative(),
  sha256: z.string(),
  headers: z.record(z.string(), z.string()),
});

/** A finished body: where it lies and what is known of it. */
export interface KeptBody extends z.infer<typeof Kept> {
  readonly path: string;
}

/** Keeps finished bodies from run to run, until they are part of an edition. */
export interface WorkFolder {
  readonly path: string;
  /** A body of this request and stamp that is whole; undefined where there is none. */
  readonly find: (request: FileRequest, updated: string | null) => Promise<KeptBody | undefined>;
  readonly keep: (kept: Omit<z.infer<typeof Kept>, 'bytes' | 'sha256'>, body: Uint8Array) => Promise<KeptBody>;
  readonly clear: () => Promise<void>;
}

/** SHA-256 of bytes or text, hex. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** The working folder at `path`, made where it is missing. */
export async function workFolder(path: string): Promise<WorkFolder> {
  await mkdir(path, { recursive: true });
  const fileOf = ({ method, url, body }: FileRequest): string =>
    join(path, sha256(`${method} ${url}\n${body ?? ''}`).slice(0, 40));
  return {
    path,
    find: async (request, updated) => {
      const file = fileOf(request);
      const meta = await readFile(`${file}.json`, 'utf8').catch(() => undefined);
      const kept = meta === undefined ? undefined : parseKept(meta);
      if (!kept || updated === null || kept.updated !== updated) return undefined;
      const body = await readFile(`${file}.body`).catch(() => undefined);
      return body && sha256(body) === kept.sha256 ? { ...kept, path: `${file}.body` } : undefined;
    },
    keep: async (kept, body) => {
      const file = fileOf(kept.request);
      const whole = { ...kept, bytes: body.length, sha256: sha256(body) };
      await writeWhole(`${file}.body`, body);
      // The card of a body is written last: without it the body does not count.
      await writeWhole(`${file}.json`, `${JSON.stringify(whole)}\n`);
      return { ...whole, path: `${file}.body` };
    },
    clear: () => rm(path, { recursive: true, force: true }),
  };
}

/** Writes a file so that it is there whole or not at all, also after the power fails. */
export async function writeWhole(path: string, contents: Uint8Array | string): Promise<void> {
  const beside = `${path}.tmp`;
  const file = await open(beside, 'w');
  try {
    await file.writeFile(contents);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

function parseKept(text: string): z.infer<typeof Kept> | undefined {
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
