import { describe, expect, it } from 'vitest';
import { savingIndicators, savingPlaces, savingsByBenefit, savingsOf } from '../../../site/saving/saving-index.ts';
import { savingRanking } from '../../../site/saving/saving-ranking.ts';
import { savingSummary, savingView } from '../../../site/saving/saving-view.ts';
import type { PublishedSaving } from '../../../src/package/analysis-types.ts';
import { comparedPublished, files } from '../comparison/tiny-comparison.ts';

const saving = (change: Partial<PublishedSaving> = {}): PublishedSaving => ({
  model: 'all',
  indicator: 'am-x',
  target_group: '_T',
  time_period: '2025',
  reference: 'cluster',
  own: 17.6,
  reference_value: 13.9,
  denominator: 5000,
  gap: -64.6,
  gap_lower: -100,
  gap_upper: 20,
  unit_price: 195_000,
  price_of: 'own',
  gap_amount: -12_600,
  potential: 0,
  potential_lower: 0,
  potential_upper: 20,
  potential_amount: 0,
  amount_lower: 0,
  amount_upper: 3900,
  refund_rate: null,
  net_amount: null,
  net_lower: null,
  net_upper: null,
  all_gap: -64.6,
  all_gap_amount: -12_600,
  ...change,
});
const version = (own: readonly PublishedSaving[], other: readonly PublishedSaving[] = []) =>
  comparedPublished({
    ...files,
    'saving-potential/751.json': JSON.stringify(own),
    'saving-potential/741.json': JSON.stringify(other),
  });
const region = saving({
  reference: 'region',
  gap: 12.2,
  gap_lower: null,
  gap_upper: null,
  gap_amount: 2400,
  potential_amount: 2400,
  price_of: 'country',
});
const published = version([region, saving()], [saving({ gap: 5, gap_amount: null })]);
const page = savingView('da', published, { code: '751', year: '2025' });

describe('saving index', () => {
  it('puts references in the order they are shown and finds the pages there are', () => {
    expect(savingsByBenefit(savingsOf(published, '751'))[0]!.rows.map(({ reference }) => reference)).toEqual([
      'cluster',
      'region',
    ]);
    expect(savingPlaces(published)).toEqual([
      { code: '751', year: '2025' },
      { code: '741', year: '2025' },
    ]);
    expect(savingIndicators(published)).toEqual(['am-x']);
  });
});

describe('savingView', () => {
  it('shows persons and money with their signs, intervals, and a potential of 0 below the reference', () => {
    const cells = [...page.table.matchAll(/<td[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(cells.slice(0, 6)).toEqual(['13,9', '−65', '−100 til 20', '−12,6', '0,0', '0,0 til 3,9']);
    expect(page.table).toContain('+2,4*');
    expect(page.table).toContain('I alt: kommunen 17,6 pct. af d');
  });

  it('says that it is no goal and why there is no net amount, and has no column for it', () => {
    expect(page.lead).toContain('Det siger ikke, at pengene kan spares');
    expect(page.points.join(' ')).toContain('refusionssats for 2025');
    expect(page.points.join(' ')).toContain('stjerne');
    expect(page.table).not.toContain('Netto');
  });

  it('has a net column where a refund is verified', () => {
    const view = savingView('en', version([saving({ net_amount: 1200 })]), { code: '751', year: '2025' });
    expect(view.table).toContain('Net, DKK million');
    expect(view.points.join(' ')).not.toContain('cannot be shown');
  });
});

describe('savingSummary', () => {
  it('tells the signed gap of all benefits together and whether it may be chance', () => {
    const { text, path } = savingSummary('da', published, published.area('751'))!;
    expect(text).toContain('65 færre fuldtidspersoner');
    expect(text).toContain('fra −100 til +20, så forskellen kan være tilfældig');
    expect(path).toBe('/da/areas/751/saving-potential/2025/');
  });

  it('knows a clear gap, one without interval, and an area without any', () => {
    const clear = version([saving({ gap: 30, all_gap: 30, gap_lower: 10, gap_upper: 50 })]);
    expect(savingSummary('en', clear, clear.area('751'))!.text).toContain('30 more full-time persons');
    expect(savingSummary('en', clear, clear.area('751'))!.text).not.toContain('chance');
    const bare = version([saving({ gap_lower: null, gap_upper: null })]);
    expect(savingSummary('en', bare, bare.area('751'))!.text).toContain('not known');
    expect(savingSummary('da', published, published.area('DK'))).toBeNull();
  });
});

describe('savingRanking', () => {
  it('puts the most persons above the cluster first and shows what is not known as a dash', () => {
    const { table } = savingRanking('da', published, 'am-x');
    expect(table.indexOf('Samsø')).toBeLessThan(table.indexOf('Aarhus'));
    expect(table).toContain('href="../../../areas/741/saving-potential/2025/"');
    expect(table).toContain('>–<');
  });

  it('puts equal ones in alphabetical order', () => {
    const { table } = savingRanking('da', version([saving()], [saving()]), 'am-x');
    expect(table.indexOf('Samsø')).toBeLessThan(table.indexOf('Aarhus'));
  });
});
