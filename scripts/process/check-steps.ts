/** One step of the whole check. */
export interface Step {
  readonly name: string;
  /** Program of the project's tools, and its arguments. */
  readonly command: readonly [program: string, ...args: string[]];
  /** Vitest project whose tests the step runs; its tests are counted. */
  readonly project?: string;
  /** Steps whose result this one looks at. */
  readonly needs?: readonly string[];
}

const vitest = (project: string, needs: readonly string[] = [], options: readonly string[] = []): Step => ({
  name: project,
  command: ['vitest', 'run', '--project', project, ...options],
  project,
  needs,
});

/** The whole check, in order. */
export const CHECK_STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'pages', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'format', command: ['prettier', '--check', '.'] },
  // Many small files: on two cores Vitest by itself would take only one.
  vitest('unit', [], ['--maxWorkers=100%']),
  vitest('faults'),
  { name: 'build', command: ['tsx', 'scripts/build.ts'] },
  { name: 'site', command: ['tsx', 'scripts/site.ts'], needs: ['build'] },
  vitest('release', ['build']),
  vitest('package', ['build']),
  vitest('mirror', ['site']),
  vitest('browser', ['site']),
];

/**
 * The steps of a comma-separated list of names, with those they need before them, in the order of the whole check.
 * All steps for an empty list. Throws `unknown step`.
 */
export function stepsNamed(list: string, steps: readonly Step[] = CHECK_STEPS): Step[] {
  const names = list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const step = steps.find(candidate => candidate.name === name);
    if (!step) throw new Error(`unknown step: "${name}"; expected ${steps.map(({ name: known }) => known).join(', ')}`);
    wanted.add(name);
    step.needs?.forEach(want);
  };
  (names.length > 0 ? names : steps.map(({ name }) => name)).forEach(want);
  return steps.filter(({ name }) => wanted.has(name));
}
