import { describe, expect, it } from 'vitest';
import { purityProblems } from './purity.ts';
import { filesIn } from './source-files.ts';

describe('purity', () => {
  it('keeps node modules, network, clock and chance out of src', () => {
    expect(purityProblems(filesIn(['src'], ['.ts']))).toEqual([]);
  });
});

describe('purityProblems', () => {
  it.each([
    `import { readFileSync } from 'node:fs';`,
    `import fs from 'fs/promises';`,
    `import type { Server } from 'node:http';`,
    `export const today = new Date();`,
    `export const now = Date.now();`,
    `export const text = Date();`,
    `export const dice = Math.random();`,
    `export const answer = await fetch(url);`,
    `export const home = process.env.HOME;`,
    `export const start = performance.now();`,
  ])('finds %s', text => {
    expect(purityProblems([{ path: 'src/model/a.ts', text }])).toHaveLength(1);
  });

  it.each([
    `export const day = new Date('2026-01-01T00:00:00Z');`,
    `export const utc = Date.UTC(2026, 0);`,
    `// fetch and Date.now stand in a comment\nexport const a = 1;`,
    `export const plan = { fetch: true, process: 'x' };`,
    `export const named = plan.fetch;`,
    `export const run = (process: { steps: number }) => process.steps;`,
  ])('accepts %s', text => {
    expect(purityProblems([{ path: 'src/model/a.ts', text }])).toEqual([]);
  });
});
