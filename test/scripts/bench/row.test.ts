import { describe, expect, it } from 'vitest';
import { row, unmeasured } from '../../../scripts/bench/row.ts';
import { toTable } from '../../../scripts/bench/to-table.ts';

describe('row', () => {
  it('is over where the shown figure is past its limit', () => {
    expect(row({ what: 'a', value: 12.06, unit: 'kB', most: 12 })).toEqual({
      what: 'a',
      budget: '≤ 12 kB',
      measured: '12.1 kB',
      ok: false,
    });
    expect(row({ what: 'a', value: 12.04, unit: 'kB', most: 12 }).ok).toBe(true);
    expect(row({ what: 'a', value: 119, unit: 'pages/s', decimals: 0, least: 120 }).ok).toBe(false);
  });

  it('judges nothing where there is no limit', () => {
    expect(row({ what: 'a', value: 1234.5, unit: 's', note: 'cold' })).toEqual({
      what: 'a',
      budget: '',
      measured: '1,234.5 s (cold)',
      ok: null,
    });
  });
});

describe('toTable', () => {
  it('aligns columns and says what is over', () => {
    const rows = [row({ what: 'page', value: 21, unit: 'kB', most: 20 }), unmeasured('site', 'not there')];
    expect(toTable(rows).split('\n')).toEqual([
      'what  budget   measured',
      'page  ≤ 20 kB  21.0 kB                  OVER',
      'site           not measured: not there',
    ]);
  });
});
