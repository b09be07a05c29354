import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { decodeText } from '../../src/sources/decode-text.ts';
import type { GoalBook } from '../../src/steering/goals/goal-book.ts';
import { parseGoalFiles } from '../../src/steering/goals/parse-goal-files.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const FOLDER = 'datasets/goals';

/** The files of the folder that the steering cycle reads; others have readers of their own. */
const FILES = [
  'ministers-goals.json',
  'regional-contracts.json',
  'legal-limits.json',
  'legal-requirements.json',
  'monitoring-rules.json',
  'ladder-log.json',
];

/**
 * The goals, requirements and rules of `datasets/goals`, and those of a reader's own file of goals. Throws an
 * `InputError` with file, entry and reason of everything wrong, `missing goals` where the own file is not there, and
 * `invalid goals` where it is too large.
 */
export async function readGoals(own?: string): Promise<GoalBook> {
  const texts = await Promise.all(
    FILES.map(async name => ({
      file: `${FOLDER}/${name}`,
      text: await readFile(join(PROJECT_ROOT, FOLDER, name), 'utf8'),
    })),
  );
  return parseGoalFiles(own === undefined ? texts : [...texts, { file: own, text: await ownText(own) }]);
}

/** Most bytes of a reader's own goals: some thousands of them. */
const MOST_BYTES = 5_000_000;

async function ownText(path: string): Promise<string> {
  const found = await stat(resolve(path)).catch(() => undefined);
  if (!found?.isFile()) {
    throw new Error(`missing goals: "${path}" cannot be read. Give the path of a file of goals to --goals.`);
  }
  if (found.size > MOST_BYTES) {
    throw new Error(
      `invalid goals: "${path}" has ${found.size} bytes, expected at most ${MOST_BYTES}. Give it in fewer goals.`,
    );
  }
  return decodeText(await readFile(resolve(path)), { file: path });
}
