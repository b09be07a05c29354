import { InputError, type Problem } from '../../model/problem.ts';
import type { GoalBook } from './goal-book.ts';
import { areaProblems, goalProblems, groupProblems, indicatorProblems, spanProblems } from './goal-problems.ts';
import type { FieldProblem } from './goal-problems.ts';
import { overlapProblems, type Version } from './overlap-problems.ts';
import { readShape, type GoalText, type SteeringFile } from './shape-problems.ts';

interface Named {
  readonly file: string;
  readonly data: SteeringFile;
}

/**
 * Reads files of goals. Throws an `InputError` that names file, entry, field and reason of everything wrong: unknown
 * indicators, areas and comparators, overlapping versions, limits outside their unit, targets that are the baseline.
 */
export function parseGoalFiles(texts: readonly GoalText[]): GoalBook {
  const shapes = texts.map(text => ({ file: text.file, ...readShape(text) }));
  const read = shapes.filter(shape => 'data' in shape);
  const problems = [
    ...shapes.flatMap(shape => ('problems' in shape ? shape.problems : [])),
    ...read.flatMap(entryProblems),
    ...overlapProblems(read.flatMap(versionsOf)),
    ...referenceProblems(read),
  ];
  if (problems.length > 0) throw new InputError(problems);
  return bookOf(read.map(({ data }) => data));
}

function bookOf(files: readonly SteeringFile[]): GoalBook {
  const goals = files.filter(data => data.topic === 'goals');
  const requirements = files.filter(data => data.topic === 'requirements');
  const [monitoring] = files.filter(data => data.topic === 'monitoring');
  const none = { da: '', en: '' };
  return {
    goals: goals.flatMap(data => data.goals),
    gaps: goals.flatMap(data => data.gaps ?? []),
    requirements: requirements.flatMap(data => data.requirements),
    measures: requirements.flatMap(data => data.measures),
    monitoring: monitoring ?? { is: none, isNot: none, rules: [] },
    ladder: files.filter(data => data.topic === 'ladder').flatMap(data => data.entries),
  };
}

function entryProblems({ file, data }: Named): Problem[] {
  const each = <T>(entries: readonly T[], of: (entry: T) => FieldProblem[]): Problem[] =>
    entries.flatMap((entry, i) => of(entry).map(problem => ({ file, row: i + 1, ...problem })));
  switch (data.topic) {
    case 'goals':
      return each(data.goals, goalProblems);
    case 'requirements':
      return [
        ...each(data.requirements, entry => [...groupProblems(entry.targetGroup), ...spanProblems(entry)]),
        ...each(data.measures, ({ indicator }) => indicatorProblems(indicator)),
      ];
    case 'monitoring':
      return each(data.rules, rule => [
        ...spanProblems(rule),
        ...(rule.kind === 'supervision' ? indicatorProblems(rule.result.indicator) : []),
      ]);
    case 'ladder':
      return each(data.entries, ({ area }) => areaProblems(area));
  }
}

function versionsOf({ file, data }: Named): Version[] {
  const entries =
    data.topic === 'goals'
      ? data.goals
      : data.topic === 'requirements'
        ? data.requirements
        : data.topic === 'monitoring'
          ? data.rules
          : [];
  return entries.map(({ id, from, to }, i) => ({ file, row: i + 1, id, from, ...(to !== undefined && { to }) }));
}

/** Goals and rules that a file names and no file has. */
function referenceProblems(read: readonly Named[]): Problem[] {
  const goals = new Set(read.flatMap(({ data }) => (data.topic === 'goals' ? data.goals.map(({ id }) => id) : [])));
  return read.flatMap(({ file, data }) =>
    data.topic !== 'monitoring'
      ? []
      : data.rules.flatMap((rule, i) =>
          (rule.kind === 'result' ? [] : rule.goals)
            .filter(id => !goals.has(id))
            .map(id => ({
              file,
              row: i + 1,
              column: 'goals',
              message: `unknown goal: "${id}"`,
              hint: 'Use the id of a goal in datasets/goals.',
            })),
        ),
  );
}
