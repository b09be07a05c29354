import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { ManifestEntry } from '../../src/package/manifest.ts';
import { openAddress, tryAgain, type Answer, type Patience } from './open-address.ts';
import { reasonOf, UnreachableError } from './tree-problem.ts';

/** Takes the bytes of a file as they come. */
type Sink = (chunk: Uint8Array) => Promise<void>;

/** Largest `manifest.json` or other pointer that is read into memory. */
const MOST_TEXT_BYTES = 256 * 1024 * 1024;

/** Reads a small text, e.g. the manifest. Throws as `openAddress`, and `invalid file` for one that is too large. */
export async function receiveText(url: URL, patience: Patience): Promise<string> {
  return tryAgain(async () => {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const answer = await openAddress(url, patience);
    await drain(answer, chunk => {
      bytes += chunk.length;
      if (bytes > MOST_TEXT_BYTES) throw new Error(`invalid file: ${url.href} does not end`);
      chunks.push(chunk);
      return Promise.resolve();
    });
    return Buffer.concat(chunks).toString('utf8');
  }, patience);
}

/** Reads a file only to hold it against the manifest. Throws as `openAddress`, and `invalid file`. */
export const checkAddress = (url: URL, entry: ManifestEntry, patience: Patience): Promise<void> =>
  tryAgain(() => receive(url, { entry, patience, sink: () => Promise.resolve() }), patience);

/**
 * Writes a file into `place`, whole or not at all: the bytes go to `beside` and are moved when size and hash are as the
 * manifest says. Throws as `openAddress`, and `invalid file`.
 */
export const receiveFile = (
  url: URL,
  entry: ManifestEntry,
  { place, beside, patience }: { readonly place: string; readonly beside: string; readonly patience: Patience },
): Promise<void> =>
  tryAgain(async () => {
    const file = await open(beside, 'w');
    try {
      await receive(url, { entry, patience, sink: async chunk => void (await file.write(chunk)) });
      await file.close();
      await rename(beside, place);
    } catch (error) {
      await file.close();
      await rm(beside, { force: true });
      throw error;
    }
  }, patience);

async function receive(
  url: URL,
  { entry, patience, sink }: { readonly entry: ManifestEntry; readonly patience: Patience; readonly sink: Sink },
): Promise<void> {
  const answer = await openAddress(url, patience);
  try {
    refuseOtherLength(answer, entry);
    const hash = createHash('sha256');
    let bytes = 0;
    await drain(answer, async chunk => {
      bytes += chunk.length;
      if (bytes > entry.bytes) {
        throw new Error(`invalid file: ${entry.path} sends more than its ${entry.bytes} bytes (${typeOf(answer)})`);
      }
      hash.update(chunk);
      await sink(chunk);
    });
    if (bytes < entry.bytes) {
      throw new UnreachableError(`invalid file: ${entry.path} ends after ${bytes} of ${entry.bytes} bytes`);
    }
    if (hash.digest('hex') !== entry.sha256) throw new Error(`invalid file: ${entry.path} has another SHA-256`);
  } finally {
    answer.stop();
  }
}

/** An error page sent with status 200 gives itself away by its length before a byte of it is read. */
function refuseOtherLength(answer: Answer, entry: ManifestEntry): void {
  const { headers } = answer.response;
  const told = headers.get('content-length');
  if (told === null || headers.get('content-encoding') !== null || Number(told) === entry.bytes) return;
  throw new Error(
    `invalid file: ${entry.path} is said to have ${told} bytes (${typeOf(answer)}) instead of ${entry.bytes}`,
  );
}

const typeOf = ({ response }: Answer): string => response.headers.get('content-type') ?? 'no media type';

async function drain({ response, alive, stop }: Answer, sink: Sink): Promise<void> {
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const part = await reader?.read().catch((error: unknown) => {
        throw new UnreachableError(`missing bytes: ${response.url} broke off: ${reasonOf(error)}`);
      });
      if (!part || part.done) return;
      alive();
      await sink(part.value);
    }
  } finally {
    stop();
  }
}
