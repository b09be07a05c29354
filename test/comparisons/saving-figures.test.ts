import { describe, expect, it } from 'vitest';
import type { ComputedIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { municipalities } from '../../src/comparisons/places.ts';
import type { Saving } from '../../src/comparisons/saving.ts';
import { withSavings } from '../../src/comparisons/saving-figures.ts';
import { mgKontanthjaelp } from '../../src/indicators/mg-kontanthjaelp.ts';
import { reBesparelse } from '../../src/indicators/re-besparelse.ts';
import { rows } from '../indicators/rows.ts';
import { headlineOfFigures } from './headline-of-figures.ts';

const computed: ComputedIndicator = {
  indicator: reBesparelse,
  observations: null,
  targetGroups: [],
  missingTables: [],
  agreement: { compared: 0, other: 0 },
};

/** A potential of 40 full-time persons (20 to 60) at 150,000 kroner. */
const saving = (change: Partial<Saving> = {}): Saving => ({
  model: 'social-assistance',
  indicator: 'mg-kontanthjaelp',
  targetGroup: 'KTH',
  area: '165',
  year: 2024,
  reference: 'cluster',
  own: 4,
  referenceValue: 3.6,
  denominator: 10_000,
  spanned: true,
  gap: { value: 40, lower: 20, upper: 60 },
  potential: { value: 40, lower: 20, upper: 60 },
  price: { perPerson: 150_000, of: 'own' },
  gapAmount: { value: 6e6, lower: 3e6, upper: 9e6 },
  amount: { value: 6e6, lower: 3e6, upper: 9e6 },
  refundRate: null,
  net: null,
  all: null,
  ...change,
});

const headline = headlineOfFigures(mgKontanthjaelp, 'Y', [['165', '2024', 4, 10_000, 'P']]);
const told = (savings: readonly Saving[], filter: Record<string, string>) => {
  const [one] = withSavings([computed], { savings, headlines: [headline] });
  return rows(one!, filter);
};

describe('withSavings', () => {
  it('tells the potential against the cluster in millions with its interval and the persons behind it', () => {
    const [row] = told([saving(), saving({ reference: 'country', amount: null })], { ref_area: '165' });
    expect(row).toMatchObject({
      target_group: 'KTH',
      freq: 'Y',
      time_period: '2024',
      obs_value: '6',
      numerator: '40',
      denominator: '',
      lower: '3',
      upper: '9',
      obs_status: 'P',
    });
  });

  it('has no interval where the cluster gives none', () => {
    const [row] = told([saving({ spanned: false })], { ref_area: '165' });
    expect([row!['lower'], row!['upper']]).toEqual(['', '']);
  });

  it('is missing without a price, and never zero', () => {
    const [row] = told([saving({ amount: null, price: null }), saving({ year: 2025 })], { ref_area: '165' });
    expect(row).toMatchObject({ time_period: '2024', obs_value: '', numerator: '40', obs_status: 'O' });
  });

  it('adds up municipalities for regions and the country only where each has a potential', () => {
    const all = municipalities.map(area => saving({ area }));
    expect(told(all, { ref_area: 'DK' })[0]).toMatchObject({ obs_value: '588', numerator: '3920', lower: '' });
    const without = all.filter(({ area }) => area !== '165');
    expect(told(without, { ref_area: 'DK' })).toEqual([]);
    expect(told(without, { ref_area: '1081' })[0]).toMatchObject({ obs_value: '66' });
  });

  it('has no figures where nothing could be calculated, and leaves other indicators as they are', () => {
    const other = { ...computed, indicator: mgKontanthjaelp };
    const [one, same] = withSavings([computed, other], { savings: [], headlines: [] });
    expect(one!.observations).toBeNull();
    expect(same).toBe(other);
  });
});
