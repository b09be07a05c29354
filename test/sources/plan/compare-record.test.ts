import { describe, expect, it } from 'vitest';
import type { TableRecord } from '../../../src/model/fetched.ts';
import { sourceTable } from '../../../src/sources/index.ts';
import { compareRecord } from '../../../src/sources/plan/compare-record.ts';
import { driftText } from '../../../src/sources/plan/drift.ts';

const record = (change: Partial<TableRecord> = {}): TableRecord => ({
  table: 'y25i01',
  name: 'Ledighed',
  unit: null,
  updated: '2026-08-19',
  measures: [],
  levels: [{ variable: '_ygrpi09', level: 'ydelse', texts: ['A-dagpenge', 'Kontanthjælp'] }],
  ...change,
});
const drift = (before: TableRecord | undefined, now: TableRecord, id = 'y25i01') =>
  compareRecord(sourceTable(id), before, now).map(driftText);
const WHERE = 'Change the binding in src/sources/jobindsats/y25i01.ts';

describe('compareRecord', () => {
  it('finds nothing where a level has the same texts or more', () => {
    const more = [
      { variable: '_ygrpi09', level: 'ydelse', texts: ['A-dagpenge', 'Kontanthjælp', 'Ydelsesgrupper i alt'] },
    ];
    expect(drift(record(), record({ name: 'Ny titel', levels: more }))).toEqual([]);
    expect(drift(undefined, record())).toEqual([]);
  });

  it.each([
    [
      'a text that is gone',
      [{ variable: '_ygrpi09', level: 'ydelse', texts: ['A-dagpenge'] }],
      `invalid code set: was _ygrpi09 with "Kontanthjælp", is without them. ${WHERE}`,
    ],
    [
      'another level',
      [{ variable: '_ygrpi09', level: 'gruppe', texts: [] }],
      `invalid hierarchy: was _ygrpi09 level "ydelse", is of level "gruppe". ${WHERE}`,
    ],
    ['a hierarchy that is gone', [], `invalid hierarchy: was _ygrpi09 level "ydelse", is gone. ${WHERE}`],
  ])('says what was, what is and where to change it for %s', (_, levels, line) => {
    expect(drift(record(), record({ levels }))).toEqual([line]);
  });

  it('holds the unit against the binding', () => {
    expect(drift(undefined, record({ unit: '1.000 personer', levels: [] }), 'FOLK1A')).toEqual([
      'invalid unit: was "Antal", is "1.000 personer". Change the binding in src/sources/statbank/folk1a.ts',
    ]);
    expect(drift(undefined, record({ unit: 'Antal', levels: [] }), 'FOLK1A')).toEqual([]);
  });
});
