import type { VerifyReport } from './api-types.ts';
import type { Manifest } from './manifest.ts';

/**
 * Holds files against the manifest's sizes and hashes. `read` gives a file's bytes, null where it is missing; `paths` are
 * the files expected, all of the manifest when left out.
 */
export async function verifyFiles(
  { version, files }: Manifest,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>,
  paths?: readonly string[],
): Promise<VerifyReport> {
  const problems: VerifyReport['problems'][number][] = [];
  const wanted = paths === undefined ? files : files.filter(({ path }) => paths.includes(path));
  let bytes = 0;
  for (const file of wanted) {
    const found = await read(file.path);
    bytes += found?.length ?? 0;
    if (!found) problems.push({ path: file.path, problem: 'missing' });
    else if (found.length !== file.bytes) {
      problems.push({ path: file.path, problem: `has ${found.length} bytes instead of ${file.bytes}` });
    } else if ((await sha256(found)) !== file.sha256)
      problems.push({ path: file.path, problem: 'has another SHA-256' });
  }
  return { version, files: wanted.length, bytes, problems };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}
