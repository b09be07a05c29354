import type { SourceFile } from './source-files.ts';

const MOST_LINES = 250;
const EXEMPT = [/^src\/codelists\//, /\.generated\.ts$/];

/** Lines of a text as an editor counts them. */
export const lineCount = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length);

/** Files that are longer than the house allows, one line each; code lists and generated tables may be. */
export const sizeProblems = (files: readonly SourceFile[]): string[] =>
  files
    .filter(({ path }) => !EXEMPT.some(pattern => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: lineCount(text) }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines, at most ${MOST_LINES} are allowed`);

/** The middle number of lines over files. */
export function medianLines(files: readonly SourceFile[]): number {
  const sorted = files.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
