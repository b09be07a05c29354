import { describe, expect, it } from 'vitest';
import { readGoals } from '../../../scripts/build/read-goals.ts';
import { InputError } from '../../../src/model/problem.ts';
import { goalsOfYear, goalYears } from '../../../src/steering/goals/goal-book.ts';
import { parseGoalFiles } from '../../../src/steering/goals/parse-goal-files.ts';
import { goalEntry, goalText } from '../goal-samples.ts';

const problems = (...texts: { file: string; text: string }[]): string[] => {
  try {
    parseGoalFiles(texts);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ file, row, column, message }) => `${file} ${row ?? ''} ${column ?? ''}: ${message}`);
  }
};

describe('parseGoalFiles', () => {
  it('reads the goals of a file and keeps versions that follow each other', () => {
    const book = parseGoalFiles([
      goalText([goalEntry({ to: '2024-12-31' }), goalEntry({ from: '2025-01-01', to: '2025-12-31', target: 1.5 })]),
    ]);
    expect(book.goals.map(({ target }) => target)).toEqual([2, 1.5]);
    expect(goalsOfYear(book, 2025).map(({ target }) => target)).toEqual([1.5]);
    expect(goalYears(book)).toEqual({ first: 2024, last: 2025 });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown indicator', { indicator: 'mg-alt' }, 'own.json 1 indicator: unknown indicator: "mg-alt"'],
    ['an unknown area', { area: '999' }, 'own.json 1 area: unknown area: "999"'],
    [
      'an unknown comparator',
      { comparator: 'best' },
      'own.json 1 goals.comparator: unknown comparator: "best", expected level, change, cluster',
    ],
    [
      'a limit outside its unit',
      { target: 101 },
      'own.json 1 target: invalid target: 101 of mg-sygedagpenge, expected 0 to 100',
    ],
    ['a target that is the baseline', { baseline: 2 }, 'own.json 1 target: invalid target: 2 is the baseline'],
    [
      'no change asked for',
      { comparator: 'change', target: 0 },
      'own.json 1 target: invalid target: 0 is the baseline',
    ],
    [
      'a group the indicator lacks',
      { targetGroup: 'ADP' },
      'own.json 1 targetGroup: unknown target group: "ADP" of mg-sygedagpenge',
    ],
    ['a frequency it lacks', { freq: 'R12' }, 'own.json 1 freq: invalid frequency: R12 of mg-sygedagpenge'],
    [
      'a baseline that is no period',
      { baselinePeriod: '2023-Q1' },
      'own.json 1 baselinePeriod: invalid period: "2023-Q1" (frequency Y)',
    ],
    ['a span that goes backwards', { to: '2020-01-01' }, 'own.json 1 to: invalid span: from 2024-01-01 to 2020-01-01'],
    ['an unknown field', { goal: 1 }, 'own.json 1 goals: unknown field: "goal"'],
    ['a missing source', { source: undefined }, 'own.json 1 goals.source: missing source'],
  ])('refuses %s with file, entry and reason', (_, change, said) => {
    expect(problems(goalText([goalEntry(change)]))).toEqual([said]);
  });

  it('refuses overlapping versions of one goal, also in two files', () => {
    const first = goalText([goalEntry({})], 'a.json');
    expect(problems(first, goalText([goalEntry({ from: '2024-12-31', to: '2026-01-01' })], 'b.json'))).toEqual([
      'b.json 1 from: invalid span: "faerre-sygemeldte" from 2024-12-31 overlaps entry 1 of a.json (2024-01-01 to 2024-12-31)',
    ]);
  });

  it('refuses what is no file of goals', () => {
    expect(problems({ file: 'a.json', text: '{' })[0]).toMatch(/^a\.json {2}: invalid JSON/);
    expect(problems({ file: 'a.json', text: '{"topic":"sport"}' })).toEqual(['a.json  topic: unknown topic: "sport"']);
  });

  it('names every problem of every entry', () => {
    expect(problems(goalText([goalEntry({ area: 'x' }), goalEntry({ id: 'b', indicator: 'y' })]))).toHaveLength(2);
  });
});

describe('the goals of the project', () => {
  it('are read without a problem, and those nobody sourced say so', async () => {
    const book = await readGoals();
    expect(book.goals.filter(({ verified, source }) => verified && /almen viden/i.test(source))).toEqual([]);
    expect(book.requirements.filter(({ verified, source }) => verified && /almen viden/i.test(source))).toEqual([]);
    expect(book.monitoring.rules.map(({ kind }) => kind)).toContain('supervision');
  });

  it('say of each year since 2006 either what the goals were or that they were not found', async () => {
    const book = await readGoals();
    expect(goalYears(book)).toEqual({ first: 2006, last: 2026 });
    for (let year = 2006; year <= 2026; year += 1) {
      const own = goalsOfYear(book, year).filter(({ setBy }) => setBy === 'minister');
      const gap = book.gaps.some(({ from, to }) => from <= year && year <= to);
      expect(own.length > 0 || gap, String(year)).toBe(true);
      expect(own.length > 0 && gap, String(year)).toBe(false);
    }
  });

  it('take a file of the reader’s own, and say so where it is not there', async () => {
    await expect(readGoals('no-such-goals.json')).rejects.toThrow(/^missing goals: "no-such-goals.json"/);
  });
});
