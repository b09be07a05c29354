import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commentHtml } from '../../src/steering/comments.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const FOLDER = 'datasets/comments';

/**
 * The jobcentres' own comments to result audits, `datasets/comments/<area>/<year>.md`, as safe HTML by `<area>/<year>`.
 * Throws `invalid comment` for a file that is too long or has another name; empty where there are none.
 */
export async function readComments(folder = join(PROJECT_ROOT, FOLDER)): Promise<ReadonlyMap<string, string>> {
  const paths = existsSync(folder)
    ? (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.md'))
    : [];
  const comments = new Map<string, string>();
  for (const path of paths.map(own => own.replaceAll('\\', '/')).sort()) {
    const named = /^(\d{3})\/(\d{4})\.md$/.exec(path);
    if (!named) throw new Error(`invalid comment: ${FOLDER}/${path} is not named <area>/<year>.md, e.g. 851/2025.md.`);
    const text = await readFile(join(folder, path), 'utf8');
    comments.set(`${named[1]}/${named[2]}`, commentHtml(text, `${FOLDER}/${path}`));
  }
  return comments;
}
