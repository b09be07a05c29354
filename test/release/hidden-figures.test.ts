import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/package/decode.ts';
import type { HistoryFile } from '../../src/package/edition-types.ts';
import { historyOf } from '../../src/package/history.ts';
import type { IndicatorFile, Row } from '../../src/package/types.ts';
import { ROOT } from '../house/source-files.ts';

const TREE = join(ROOT, 'datasets', 'published');

const json = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, 'utf8')) as Shape;
/** The files of a folder that are JSON and nothing else. */
const below = (folder: string): string[] =>
  readdirSync(join(TREE, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /^[^.]+\.json$/.test(name))
    .map(name => join(TREE, folder, name));

const cellOf = ({ indicator, ref_area, target_group, freq, time_period }: Row): string =>
  [indicator, ref_area, target_group, freq, time_period].join();
const isTotal = ({ responsibility, sex, age, origin }: Row): boolean =>
  [responsibility, sex, age, origin].every(code => code === '_T');

describe.skipIf(!existsSync(TREE))('a hidden figure of the published tree', () => {
  /** Hidden figures of the whole population of a cell, and the headline rows that a history starts from. */
  const hidden = new Set<string>();
  const histories = new Map<string, HistoryFile>();
  const headline = new Map<string, Row[]>();
  const telling: string[] = [];

  beforeAll(() => {
    for (const path of below('history')) {
      const history = json<HistoryFile>(path);
      histories.set(history.indicator, history);
    }
    for (const path of below('indicators')) {
      const file = json<IndicatorFile>(path);
      const history = histories.get(file.indicator);
      for (const row of rowsOf(file)) {
        if (row.obs_status === 'Q') {
          if (isTotal(row)) hidden.add(cellOf(row));
          // What it is a share of may be told: that is a figure of its own, and free.
          const { obs_value, numerator, lower, upper } = row;
          if ([obs_value, numerator, lower, upper].some(figure => figure !== null)) telling.push(cellOf(row));
        }
        if (!history || row.target_group !== history.target_group || row.freq !== history.freq || !isTotal(row))
          continue;
        const key = `${row.indicator} ${row.ref_area}`;
        const own = headline.get(key);
        if (own) own.push(row);
        else headline.set(key, [row]);
      }
    }
  });

  it('has no value, count or end of an interval beside it', () => {
    expect(hidden.size).toBeGreaterThan(100);
    expect(telling).toEqual([]);
  });

  it('was told by no earlier edition that is kept', () => {
    const told: string[] = [];
    let looked = 0;
    for (const [key, rows] of headline) {
      for (const { time_period, published } of historyOf(histories.get(key.split(' ')[0]!)!, rows)) {
        if (published[0]!.status !== 'Q') continue;
        looked += 1;
        if (published.some(({ value }) => value !== null)) told.push(`${key} ${time_period}`);
      }
    }
    expect(looked).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });

  it('is in no list of comparisons', () => {
    const [head, ...lines] = readFileSync(join(TREE, 'comparisons.csv'), 'utf8').trimEnd().split('\n');
    const columns = head!.split(',');
    const [indicator, area, group, freq, period, value] = [
      'indicator',
      'ref_area',
      'target_group',
      'freq',
      'time_period',
      'value',
    ].map(name => columns.indexOf(name));
    const told = lines.filter(line => {
      const cells = line.split(',');
      const cell = [indicator, area, group, freq, period].map(at => cells[at!]).join();
      return hidden.has(cell) && cells[value!] !== '';
    });
    expect(lines.length).toBeGreaterThan(1000);
    expect(told).toEqual([]);
  });
});
