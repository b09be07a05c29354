import { describe, expect, it } from 'vitest';
import { targetGroups } from '../../../src/codelists/target-group.ts';
import { compatibilityFiles } from '../../../src/dataflows/compatibility/compatibility-files.ts';
import { compatibilityRows } from '../../../src/dataflows/compatibility/compatibility-rows.ts';
import { indicators } from '../../../src/indicators/index.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { sourceTable } from '../../../src/sources/index.ts';

const rows = compatibilityRows();
const all: readonly Indicator[] = indicators;

describe('compatibilityRows', () => {
  it('says of a table which indicator its measures became', () => {
    const found = rows.filter(({ table, target_group }) => table === 'y25i01' && target_group === '_T');
    expect(found.map(({ measure_id, indicator, column, how }) => [measure_id, indicator, column, how])).toContainEqual([
      'fte',
      'am-ledighed',
      'numerator',
      'same',
    ]);
    expect(found[0]).toMatchObject({
      v2: '/v2/data/y25i01/json/?period=l(M:12)&area=*',
      file: expect.stringMatching(/^indicators\/.*\.csv$/) as string,
    });
    expect(found[0]!.v3).toMatch(/^\/v3\/data\/y25i01\?mgroup\.\*=\*&period\.M=latest:12.*&format=json$/);
  });

  it('leaves no Jobindsats table out that an indicator is made of', () => {
    const used = all.flatMap(({ numerator, denominator, published }) =>
      [...numerator, ...denominator, ...published].flatMap(({ terms }) => terms.map(({ table }) => sourceTable(table))),
    );
    const wanted = new Set(
      used.filter(({ source }) => source === 'jobindsats').map(({ id, cutOf }) => (cutOf ?? id).toLowerCase()),
    );
    expect(new Set(rows.map(({ table }) => table))).toEqual(wanted);
  });

  it('asks for no table whose id at the publisher is not known', () => {
    const own = rows.filter(({ table }) => sourceTable(table).ownId);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ v2, v3 }) => v2 !== null || v3 !== null)).toEqual([]);
  });

  it('names only indicators and target groups that exist, and never another publisher’s table', () => {
    const ids = new Set(all.map(({ id }) => id));
    const groups = new Set(targetGroups.codes.map(({ id }) => id));
    expect(rows.filter(row => !ids.has(row.indicator) || !groups.has(row.target_group))).toEqual([]);
    expect(rows.filter(({ table }) => table === table.toUpperCase())).toEqual([]);
  });

  it('says where a cell is only part of ours', () => {
    const parts = rows.filter(({ indicator }) => indicator === 're-selvforsoergelse6');
    expect(parts.filter(({ column }) => column === 'obs_value').every(({ how }) => how === 'part')).toBe(true);
    expect(parts.some(({ at }) => at.includes('6 mdr.'))).toBe(true);
  });
});

describe('compatibilityFiles', () => {
  it('tells the same rows as CSV and JSON', () => {
    const [csv, json] = compatibilityFiles();
    expect(String(csv!.contents).split('\n')[0]).toBe(Object.keys(rows[0]!).join(','));
    expect((JSON.parse(String(json!.contents)) as { rows: unknown }).rows).toEqual(rows);
    expect(csv!.rows).toBe(rows.length);
  });
});
