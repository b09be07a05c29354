import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

const FORBIDDEN: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a path of one machine', /(?<![\w.~/-])\/(?:home|Users|root|work|mnt|tmp)\/[\w.-]+/],
  ['a path of one machine', /\b[A-Z]:\\Users\\/],
  ['a token', /\b(?:npm_[A-Za-z0-9]{36}|gh[pousr]_[A-Za-z0-9]{36}|AKIA[A-Z0-9]{16})\b/],
  ['a token', /_authToken\s*=\s*\S/],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['the address of a package', /"resolved":\s*"https?:/],
  [
    'a package registry',
    /\b(?:[a]rtifactory|[j]frog|[v]erdaccio|[n]exus)\b|https?:\/\/(?:[\w-]+\.)*(?:registry|npm)\.(?!npmjs\.org)[\w.-]+/i,
  ],
];

/** Things that belong to one machine or person in these files, one line each with the place. */
export const machineProblems = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        FORBIDDEN.filter(([, pattern]) => pattern.test(line)).map(
          ([what, pattern]) => `${path}:${index + 1} has ${what}: ${pattern.exec(line)![0]}`,
        ),
      ),
  );

/** What belongs to one machine or person in a published text: the kind and what was found; null where nothing does. */
export function machinePart(text: string): string | null {
  for (const [what, pattern] of FORBIDDEN) {
    const found = pattern.exec(text);
    if (found) return `${what}: ${found[0]}`;
  }
  return null;
}

/** The text files under version control; empty where the project is not a checkout. */
export function trackedFiles(): SourceFile[] {
  if (!existsSync(join(ROOT, '.git'))) return [];
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  return paths
    .filter(path => path !== '' && existsSync(join(ROOT, path)))
    .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}
