import { kindOf, noticeOf, type BuildInput } from '../../src/dataflows/build-input.ts';
import type { GoalBook } from '../../src/steering/goals/goal-book.ts';
import { steer } from '../../src/steering/steering.ts';
import { readComments } from './read-comments.ts';

/** A build's input with the steering cycle made of it; says what an edition does not allow. */
export async function steerBuild(
  input: Omit<BuildInput, 'steering'>,
  book: GoalBook,
  log: (line: string) => void,
): Promise<BuildInput> {
  log('following up on goals');
  const steering = steer({
    ...input,
    kind: kindOf(input.cards),
    notice: noticeOf(input.cards),
    book,
    comments: await readComments(),
  });
  for (const line of steering.absent) log(line);
  const { audits, plans, analyses, signals } = steering;
  const open = signals.filter(({ state }) => state === 'open').length;
  log(
    `made ${audits.length} result audits, ${plans.length} plans and ${analyses.length} analyses of regions; ${open} open signals`,
  );
  return { ...input, steering };
}
