import { describe, expect, it } from 'vitest';
import { jobindsatsCatalogue } from '../../../src/sources/plan/jobindsats-catalogue.ts';
import { jobindsatsDescription } from '../../../src/sources/plan/jobindsats-description.ts';
import { statbankDescription } from '../../../src/sources/plan/statbank-description.ts';
import { bytes, problemsOf } from '../input-problems.ts';
import { hasRecorded, recorded } from '../recorded.ts';

const detail = {
  table_id: 'y28a15',
  table_name: 'Efterlønsbidrag',
  update_freq: 'y',
  update_latest: '2025-12-01',
  update_next: '2026-12-16',
  mgroups: [{ mgroup_id: 'mgrpa15_1', mgroup_name: 'Antal efterlønsbidragsbetalere' }],
  periods: [{ periodtype_id: 'Y', values: [{ period_id: '2025Y01' }, { period_id: '2024Y01' }] }],
  dimensions: [
    {
      dimension_id: '_omrade',
      hierarchies: [
        {
          hierarchy_id: '_nykom',
          levels: [{ level_id: 'l1', values: [{ value_id: '/', value_name: 'Hele landet' }] }],
        },
      ],
    },
  ],
};

describe('jobindsatsDescription', () => {
  it('has the calendar, periods from the oldest on, and the hierarchies of all dimensions', () => {
    const expected = {
      id: 'y28a15',
      updated: '2025-12-01',
      next: '2026-12-16',
      measures: ['Antal efterlønsbidragsbetalere'],
      periods: ['2024Y01', '2025Y01'],
      variables: [
        { id: '_nykom', elimination: true, levels: [{ id: 'l1', values: [{ id: '/', text: 'Hele landet' }] }] },
      ],
    };
    expect(jobindsatsDescription(bytes(JSON.stringify(detail)), 'y28a15')).toMatchObject(expected);
    expect(jobindsatsDescription(bytes(JSON.stringify([detail])), 'y28a15')).toMatchObject(expected);
  });

  it('refuses another shape', () => {
    expect(problemsOf(() => jobindsatsDescription(bytes('{"table_id":"x"}'), 'x'))[0]).toMatch(
      /^x: invalid description: .*The publisher has changed its interface; adapt src\/sources\/plan\/jobindsats-description\.ts$/,
    );
  });
});

describe('jobindsatsCatalogue', () => {
  it('has every table of every subject and group with its calendar', () => {
    const body = [
      {
        subject_name: 'A',
        table_groups: [{ table_group_name: 'B', tables: [detail, { table_id: 'smt02', table_name: 'Samtaler' }] }],
      },
    ];
    expect([...jobindsatsCatalogue(bytes(JSON.stringify(body)), 'tables').values()]).toEqual([
      { id: 'y28a15', name: 'Efterlønsbidrag', latest: '2025-12-01', next: '2026-12-16' },
      { id: 'smt02', name: 'Samtaler', latest: null, next: null },
    ]);
  });

  it('refuses another shape', () => {
    expect(problemsOf(() => jobindsatsCatalogue(bytes('{}'), 'tables'))[0]).toMatch(/^tables: invalid catalogue: /);
  });
});

describe('statbankDescription', () => {
  it.skipIf(!hasRecorded)('reads recorded descriptions in both languages', () => {
    const crime = statbankDescription(recorded('statbank/api-recordings/table_info_straf42_da.json'), 'STRAF42');
    expect(crime).toMatchObject({ id: 'STRAF42', unit: 'Antal', updated: '2025-03-25T08:00:00', active: true });
    expect(crime.variables.map(({ id }) => id)).not.toContain('Tid');
    const rates = statbankDescription(recorded('statbank/tableinfo/AUP01.en.json'), 'AUP01');
    expect(rates.variables.find(({ id }) => id === 'OMRÅDE')!.levels[0]!.values).toHaveLength(117);
    expect(rates.periods[0]).toBe('2017M07');
    expect(rates.periods.at(-1)).toBe('2026M07');
  });

  it('refuses another shape', () => {
    expect(problemsOf(() => statbankDescription(bytes('{"id":"X"}'), 'X'))[0]).toMatch(/^X: invalid description: /);
  });
});
