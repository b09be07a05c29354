import { describe, expect, it } from 'vitest';
import { makeFormats } from '../../../scripts/formats/make-formats.ts';
import type { FormatJob } from '../../../src/dataflows/format-jobs.ts';
import { facts, observationsCsv, survivalCsv } from '../../formats/sample-table.ts';

const job = (path: string, csv: string): FormatJob => ({ path, csv: new TextEncoder().encode(csv), facts });
const jobs = [job('indicators/mg-dagpenge.csv', observationsCsv), job('survival.csv', survivalCsv)];

describe('makeFormats', () => {
  it('makes the same files in threads as without them, in the order of the jobs', async () => {
    const here = await makeFormats(jobs);
    const inThreads = await makeFormats(jobs, 0);
    expect(inThreads.map(({ path }) => path)).toEqual(here.map(({ path }) => path));
    for (const [i, { contents }] of inThreads.entries()) expect(contents).toEqual(here[i]!.contents);
    expect(here.map(({ path }) => path)).toEqual([
      'indicators/mg-dagpenge.da.csv.zip',
      'indicators/mg-dagpenge.jsonstat.json',
      'indicators/mg-dagpenge.parquet',
      'indicators/mg-dagpenge.xlsx',
      'observations/indicator=mg-dagpenge/year=2025/all.parquet',
      'observations/indicator=mg-dagpenge/year=2026/all.parquet',
      'survival.da.csv.zip',
      'survival.table.json',
      'survival.jsonstat.json',
      'survival.parquet',
      'survival.xlsx',
    ]);
  });

  it('makes more jobs than there are threads', async () => {
    const many = Array.from({ length: 20 }, (_, i) => jobs[i % 2]!);
    const once = await makeFormats(jobs);
    expect(await makeFormats(many, 0)).toHaveLength(10 * once.length);
  });

  it.each([0, Infinity])('names the file and the cell of a failure (threads from %s bytes)', async threadsFrom => {
    const broken = job('survival.csv', survivalCsv.replace(',200,', ',many,'));
    await expect(makeFormats([jobs[0]!, broken], threadsFrom)).rejects.toThrow(
      'invalid cell: "many" in column starters, row 2',
    );
  });

  it('has nothing to do without jobs', async () => {
    expect(await makeFormats([])).toEqual([]);
  });
});
