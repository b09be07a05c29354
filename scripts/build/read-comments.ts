import { existsSync } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../src/sources/decode-text.ts';
import { commentHtml, LONGEST_COMMENT } from '../../src/steering/comments.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const FOLDER = 'datasets/comments';

/**
 * The jobcentres' own comments to result audits, `datasets/comments/<area>/<year>.md`, as safe HTML by `<area>/<year>`.
 * Throws `invalid comment` for a file that is too long, no plain file or has another name, and what `decodeText` throws;
 * empty where there are none.
 */
export async function readComments(folder = join(PROJECT_ROOT, FOLDER)): Promise<ReadonlyMap<string, string>> {
  const paths = existsSync(folder)
    ? (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.md'))
    : [];
  const comments = new Map<string, string>();
  for (const path of paths.map(own => own.replaceAll('\\', '/')).sort()) {
    const named = /^(\d{3})\/(\d{4})\.md$/.exec(path);
    if (!named) throw new Error(`invalid comment: ${FOLDER}/${path} is not named <area>/<year>.md, e.g. 851/2025.md.`);
    const own = `${FOLDER}/${path}`;
    const found = await lstat(join(folder, path));
    if (!found.isFile()) throw new Error(`invalid comment: ${own} is no plain file. Put the text itself there.`);
    // A character takes at most four bytes.
    if (found.size > 4 * LONGEST_COMMENT)
      throw new Error(`invalid comment: ${own} has ${found.size} bytes. Shorten it or link to the rest.`);
    const text = decodeText(await readFile(join(folder, path)), { file: own });
    comments.set(`${named[1]}/${named[2]}`, commentHtml(text, own));
  }
  return comments;
}
