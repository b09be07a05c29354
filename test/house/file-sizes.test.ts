import { describe, expect, it } from 'vitest';
import { lineCount, medianLines, sizeProblems } from './file-sizes.ts';
import { filesIn } from './source-files.ts';

const code = filesIn(['src', 'scripts', 'site', 'test'], ['.ts', '.astro', '.css', '.js']);

describe('file sizes', () => {
  it('keeps every file at 250 lines or less', () => {
    expect(sizeProblems(code)).toEqual([]);
  });

  it('keeps the median file of src at 60 lines or less', () => {
    const median = medianLines(filesIn(['src'], ['.ts']));
    console.log(`median lines of a file: ${median} in src, ${medianLines(code)} in all`);
    expect(median).toBeLessThanOrEqual(60);
  });
});

describe('sizeProblems', () => {
  const long = 'a\n'.repeat(251);

  it('finds a file of 251 lines', () => {
    expect(sizeProblems([{ path: 'src/model/a.ts', text: long }])).toEqual([
      'src/model/a.ts has 251 lines, at most 250 are allowed',
    ]);
  });

  it('accepts 250 lines, code lists and generated tables', () => {
    const files = ['src/codelists/area.ts', 'src/charts/map.generated.ts'].map(path => ({ path, text: long }));
    expect(sizeProblems([...files, { path: 'src/model/a.ts', text: 'a\n'.repeat(250) }])).toEqual([]);
  });
});

describe('lineCount', () => {
  it('does not count the end of the last line', () => {
    expect(['', 'a', 'a\n', 'a\nb'].map(lineCount)).toEqual([0, 1, 1, 2]);
  });
});

describe('medianLines', () => {
  it('is the middle of the sorted lengths', () => {
    expect(medianLines(['a', 'a\nb\nc', 'a\nb'].map(text => ({ path: 'a.ts', text })))).toBe(2);
  });
});
