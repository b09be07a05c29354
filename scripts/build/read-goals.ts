import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
 * `InputError` with file, entry and reason of everything wrong, and `missing goals` where the own file is not there.
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

async function ownText(path: string): Promise<string> {
  try {
    return await readFile(resolve(path), 'utf8');
  } catch {
    throw new Error(`missing goals: "${path}" cannot be read. Give the path of a file of goals to --goals.`);
  }
}
