import { parseManifest } from '../../src/package/manifest.ts';
import { inParallel } from './in-parallel.ts';
import { AbsentError, type Patience } from './open-address.ts';
import { checkAddress, receiveText } from './receive-file.ts';
import { resumeFile } from './resume-file.ts';
import { sumsText } from './sums-text.ts';
import { reasonOf, UnreachableError, type TreeProblem, type TreeReport } from './tree-problem.ts';
import { sorted, type VerifyOptions } from './verify-folder.ts';
import { fileAddress } from './version-root.ts';

/**
 * Holds a served version against its manifest, file by file. What a server holds beside the manifest cannot be seen.
 * Throws as `openAddress` for the manifest itself, and `invalid manifest`.
 */
export async function verifyAddress(
  root: URL,
  { parallel, resume, patience }: VerifyOptions & { readonly patience: Patience },
): Promise<TreeReport> {
  const text = await receiveText(fileAddress(root, 'manifest.json'), patience).catch((error: unknown) => {
    throw error instanceof AbsentError ? new UnreachableError(error.message) : error;
  });
  const manifest = parseManifest(text);
  const resumed = await resumeFile(resume, text);
  const problems: TreeProblem[] = [];
  let [good, bytes] = [0, 0];
  await inParallel(manifest.files, parallel, async entry => {
    try {
      if (!resumed.has(entry.path)) await checkAddress(fileAddress(root, entry.path), entry, patience);
      [good, bytes] = [good + 1, bytes + entry.bytes];
      await resumed.add(entry.path);
    } catch (error) {
      problems.push({ path: entry.path, problem: error instanceof AbsentError ? 'is missing' : reasonOf(error) });
    }
  });
  const sums = await receiveText(fileAddress(root, 'SHA256SUMS'), patience).catch(() => null);
  if (sums !== sumsText(manifest)) problems.push({ path: 'SHA256SUMS', problem: 'does not agree with the manifest' });
  return { version: manifest.version, files: good, bytes, problems: sorted(problems) };
}
