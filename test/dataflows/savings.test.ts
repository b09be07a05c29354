import { describe, expect, it } from 'vitest';
import type { Saving } from '../../src/comparisons/saving.ts';
import { savingFiles } from '../../src/dataflows/savings.ts';

const saving: Saving = {
  model: 'sickness-benefit',
  indicator: 'mg-sygedagpenge',
  targetGroup: 'SDP',
  area: '165',
  year: 2024,
  reference: 'country',
  own: 5.00049,
  referenceValue: 4,
  denominator: 10_000,
  spanned: true,
  gap: { value: 100.04, lower: 50, upper: 150 },
  potential: { value: 100.04, lower: 50, upper: 150 },
  price: { perPerson: 200_000.4, of: 'own' },
  gapAmount: { value: 20_008_040, lower: 1e7, upper: 3e7 },
  amount: { value: 20_008_040, lower: 1e7, upper: 3e7 },
  refundRate: null,
  net: null,
  all: { gap: -20, gapAmount: -4_000_000 },
};

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
