import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineCount } from './file-sizes.ts';
import { ROOT } from './source-files.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```(?:sh|bash|shell)?\n([\s\S]*?)^```/gm)].flatMap(match => match[1]!.split('\n'));
const hasCommand = (text: string, command: string): boolean =>
  commandsOf(text).some(line =>
    line
      .split('#')[0]!
      .split('&&')
      .map(part => part.trim())
      .includes(command),
  );

describe('README', () => {
  it('is at most 150 lines long', () => {
    expect(lineCount(read('README.md'))).toBeLessThanOrEqual(150);
  });

  it.each(['npm start', 'npm test'])('gives the command %s in a code block', command => {
    expect(hasCommand(read('README.md'), command)).toBe(true);
  });
});

describe('hasCommand', () => {
  it('reads code blocks only', () => {
    expect(hasCommand('```sh\nnpm ci && npm start # opens\n```', 'npm start')).toBe(true);
    expect(hasCommand('run npm start', 'npm start')).toBe(false);
  });
});

describe('the continuous check', () => {
  it('installs from the lock file and runs the test command of the README, nothing else', () => {
    const commands = read('.ci/run')
      .split('\n')
      .filter(line => line.trim() !== '' && !line.startsWith('#'));
    expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'npm ci', 'npm test']);
  });

  it('is what the workflow runs', () => {
    const runs = [...read('.github/workflows/ci.yml').matchAll(/^\s*-? ?run: (.*)$/gm)].map(match => match[1]);
    expect(runs).toEqual(['.ci/run']);
  });
});
