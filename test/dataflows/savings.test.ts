import { describe, expect, it } from 'vitest';
import type { Saving } from '../../src/comparisons/saving.ts';
import { savingFiles } from '../../src/dataflows/savings.ts';
import { saving } from './samples.ts';

const cells = (own: Saving): Record<string, string> => {
  const [head, row] = String(savingFiles([own])[0]!.contents)
    .trim()
    .split('\n')
    .map(line => line.split(','));
  return Object.fromEntries(head!.map((name, i) => [name, row![i]!]));
};

describe('savingFiles', () => {
  it('tell amounts in 1,000 kroner, persons with one decimal and an unknown refund as nothing', () => {
    expect(cells(saving)).toMatchObject({
      ref_area: '165',
      time_period: '2024',
      own: '5',
      gap: '100',
      potential_amount: '20008',
      amount_upper: '30000',
      unit_price: '200000',
      net_amount: '',
      refund_rate: '',
      all_gap_amount: '-4000',
    });
  });

  it('tell no interval where none is known, rather than one without width', () => {
    expect(cells({ ...saving, spanned: false })).toMatchObject({ gap: '100', gap_lower: '', amount_upper: '' });
  });

  it('keep the latest year of each area in a file of its own', () => {
    const files = savingFiles([saving, { ...saving, year: 2023 }, { ...saving, area: '101' }]);
    expect(files.map(({ path, rows }) => [path, rows])).toEqual([
      ['saving-potential.csv', 3],
      ['saving-potential/101.json', 1],
      ['saving-potential/165.json', 1],
    ]);
  });

  it('are none without potentials', () => {
    expect(savingFiles([])).toEqual([]);
  });
});
