import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTwoEditions } from '../../scripts/editions/read-two-editions.ts';
import { indicators } from '../../src/indicators/index.ts';
import { revisedBetween, type EditionsRevised } from '../../src/revisions/editions.ts';

const EXTRACTS = fileURLToPath(new URL('../../../shared/real/extracts/', import.meta.url));
const [OLDER, NEWER] = ['2026-08-19', '2026-08-22'];
/** Tables of both editions, and how many of their columns are keys. */
const TABLES = { y25i01: 3, y25i09: 3, y60a02: 2, y60c02: 3, y60c07: 2, y60j01: 2 };

type Counts = Record<'changed' | 'appeared' | 'vanished', number>;

/** The same question put to the recorded files themselves: cells by table and by months before the edition of August 2026. */
function plainly(table: string, keys: number): { all: Counts; ages: Record<number, Counts> } {
  const cells = (day: string): Map<string, unknown> => {
    const { rows } = JSON.parse(readFileSync(join(EXTRACTS, 'jobindsats', day, `${table}.json`), 'utf8')) as {
      rows: string[][];
    };
    return new Map(
      rows.flatMap(row => row.slice(keys).map((value, i) => [[...row.slice(0, keys), i].join('|'), value])),
    );
  };
  const [before, now] = [cells(OLDER), cells(NEWER)];
  const none = (): Counts => ({ changed: 0, appeared: 0, vanished: 0 });
  const [all, ages]: [Counts, Record<number, Counts>] = [none(), {}];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    if (before.has(key) && now.has(key) && before.get(key) === now.get(key)) continue;
    const kind = !before.has(key) ? 'appeared' : !now.has(key) ? 'vanished' : 'changed';
    const age = (2026 - Number(key.slice(0, 4))) * 12 + 8 - Number(key.slice(5, 7)) - 1;
    all[kind] += 1;
    (ages[age] ??= none())[kind] += 1;
  }
  return { all, ages };
}

describe.skipIf(!existsSync(EXTRACTS))('the two recorded editions (skipped where they are not at hand)', () => {
  let revised: EditionsRevised;
  const summaryOf = (table: string) => revised.tables.find(({ summary }) => summary.table === table)!.summary;

  beforeAll(async () => {
    const [older, newer] = await readTwoEditions(EXTRACTS, [`jobindsats/${OLDER}`, `jobindsats/${NEWER}`]);
    revised = revisedBetween(indicators, older, newer);
  });

  it('have these tables in common', () => {
    expect(revised.tables.map(({ summary }) => summary.table).sort()).toEqual(Object.keys(TABLES));
    expect([revised.onlyOlder, revised.onlyNewer]).toEqual([['y60b15'], []]);
  });

  it.each(Object.entries(TABLES))('differ in %s as a plain script finds, by kind and by age', (table, keys) => {
    const { changed, appeared, vanished, ages } = summaryOf(table);
    const plain = plainly(table, keys);
    expect({ changed, appeared, vanished }).toEqual(plain.all);
    const told = ages.filter(age => age.changed + age.appeared + age.vanished > 0);
    expect(Object.fromEntries(told.map(({ age, cells: _, ...counts }) => [age, counts]))).toEqual(plain.ages);
  });

  it('change 517 rows of y25i09, back to September 2023, and nothing else but the window', () => {
    const { changed, cells, classes, ages } = summaryOf('y25i09');
    expect([changed, cells]).toEqual([517, 10_227]);
    expect(Math.max(...ages.filter(age => age.changed > 0).map(({ age }) => age))).toBe(34);
    expect(classes).toEqual({
      'new-period': 291,
      'dropped-period': 294,
      'definition-change': 0,
      'new-break': 0,
      'late-registration': 500,
      correction: 17,
    });
  });
});
