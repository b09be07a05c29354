import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DisclosureReport } from '../../src/disclosure/report.ts';
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

/** Columns that an area's own figure is in or behind. */
const MADE_OF_FIGURES =
  /^(value|obs_value|actual|numerator|lower|upper|met|share|certain|change|change_verdict|own|gap|gap_amount|potential|all_gap|trend|rank|third|state|side|development|\w+_(difference|verdict))$/;

/** The cells of a line of CSV; those with commas stand in quotes. */
const parseLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

/** The frequency of a period in a list that has one only. */
const freqOf = (period: string): string => (/^\d{4}$/.test(period) ? 'Y' : period.includes('Q') ? 'Q' : 'M');

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

  it.each(['comparisons.csv', 'goals.csv', 'compliance.csv', 'signals.csv', 'control.csv', 'saving-potential.csv'])(
    'is behind no value, difference, place, verdict or share in %s',
    list => {
      const [head, ...lines] = readFileSync(join(TREE, list), 'utf8').trimEnd().split('\n');
      const columns = head!.split(',');
      const key = ['indicator', 'ref_area', 'target_group', 'freq', 'time_period'].map(name => columns.indexOf(name));
      // The limits of a control chart are made of the points before.
      const isOwn = (name: string): boolean => !(list === 'control.csv' && /^(lower|upper)$/.test(name));
      const made = columns.flatMap((name, at) => (MADE_OF_FIGURES.test(name) && isOwn(name) ? [at] : []));
      expect(made.length).toBeGreaterThan(1);
      const telling = lines.filter(line => {
        const cells = parseLine(line);
        const [indicator, area, group, freq, period] = key.map(at => cells[at] ?? '');
        const cell = [indicator, area, group, freq === '' ? freqOf(period!) : freq, period].join();
        return hidden.has(cell) && made.some(at => cells[at] !== '');
      });
      expect(lines.length).toBeGreaterThan(100);
      expect(telling).toEqual([]);
    },
  );

  it('is not in the list of revisions either: what is withheld now is not told as what it was', () => {
    const [head, ...lines] = readFileSync(join(TREE, 'revisions.csv'), 'utf8').trimEnd().split('\n');
    const [old, now, status] = ['old_value', 'new_value', 'new_status'].map(name => head!.split(',').indexOf(name));
    const withheld = lines.map(line => line.split(',')).filter(cells => cells[status!] === 'Q');
    expect(lines.length).toBeGreaterThan(100);
    expect(withheld.filter(cells => cells[old!] !== '' || cells[now!] !== '')).toEqual([]);
  });

  it('is one of few, and cannot be worked out', () => {
    const { total, audit } = json<DisclosureReport>(join(TREE, 'disclosure.json'));
    expect(audit.recoverable).toBe(0);
    expect(total.second + total.earlier).toBeLessThanOrEqual(3 * (total.withheld + total.first));
  });
});
