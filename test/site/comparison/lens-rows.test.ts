import { describe, expect, it } from 'vitest';
import { lensTable, spanText } from '../../../site/comparison/lens-rows.ts';
import type { LensInput } from '../../../site/comparison/lens-rows.ts';
import { whyMissing } from '../../../site/comparison/why-missing.ts';
import type { Language } from '../../../src/model/text.ts';
import type { PublishedComparison } from '../../../src/package/types.ts';
import { comparison, lens } from './tiny-comparison.ts';

const known = { modelled: true, clustered: true, broken: false };
const input = (latest: PublishedComparison, change: Partial<LensInput> = {}): LensInput => ({
  indicator: { unit: 'PERCENT', decimals: 1 },
  latest,
  year: null,
  region: 'Region Midtjylland',
  model: 'I alt',
  why: whyMissing({ latest, ...known }),
  ...change,
});
const plain = (html = '') => html.replace(/<[^>]+>/g, '');
const texts = (lang: Language, given: LensInput) =>
  lensTable(lang, given).rows.map(row => row.map(cell => [cell.text, plain(cell.html)].filter(Boolean).join(' | ')));

describe('lensTable', () => {
  it('has a row for each lens with verdict, reference, difference and interval', () => {
    expect(texts('da', input(comparison()))).toEqual([
      ['Hele landet', '▼ dårligere end landet', '3,2 pct.', '+0,5', '0,30 til 0,70'],
      ['Region Midtjylland', '▼ dårligere end regionen', '3,1 pct.', '+0,6', '0,30 til 0,70'],
      [
        'Kommuner med samme rammevilkår | Klynge fra 2025: I alt',
        '● ingen klar forskel fra klyngen',
        '3,2 pct.',
        '+0,5',
        '0,30 til 0,70',
      ],
      ['Forventet ud fra rammevilkårene', 'forventningen kan ikke beregnes for det seneste år', '–', '–', ''],
      ['Kommunen selv året før', '▲ bedre end året før', '4,0 pct.', '−0,3', '0,30 til 0,70'],
    ]);
  });

  it('takes the expectation from the year, with the year and its own figure', () => {
    const expected = { ...lens({ verdict: 'better' }), model: 'all', version: '1' };
    const year = comparison({ freq: 'Y', time_period: '2025', value: 3.9, expected });
    expect(texts('en', input(comparison(), { year }))[3]).toEqual([
      'Expected from framework conditions | 2025, when the figure was 3.9%',
      '▲ better than expected',
      '3.2%',
      '+0.5',
      '0.30 to 0.70',
    ]);
  });

  it('tells a difference without a verdict with the reason', () => {
    const far = { ...lens({ q: null, verdict: null, lower: null, upper: null }), model: 'all', year: 2025 };
    expect(texts('da', input(comparison({ cluster: far })))[2]).toEqual([
      'Kommuner med samme rammevilkår | Klynge fra 2025: I alt',
      '○ kan ikke afgøres: ingen kommuner har rammevilkår, der ligner nok',
      '3,2 pct.',
      '+0,5',
      '',
    ]);
  });
});

describe('spanText', () => {
  it('parts the ends with a word, since they may be negative', () => {
    expect(spanText('da', { lower: -0.1, upper: 0.2 }, 1)).toBe('−0,1 til 0,2');
    expect(spanText('en', { lower: null, upper: null }, 1)).toBe('');
  });
});

describe('whyMissing', () => {
  const bare = { country: null, region: null, cluster: null, expected: null, past: null };

  it('says that there is nothing to compare with, no model, no expectation, no year before', () => {
    const latest = comparison(bare);
    expect(whyMissing({ latest, modelled: false, clustered: false, broken: false })).toEqual({
      country: 'compare.why.noFigure',
      region: 'compare.why.noFigure',
      cluster: 'compare.why.noModel',
      expected: 'compare.why.notModelled',
      past: 'compare.why.noPast',
    });
  });

  it('says that a cluster has too few figures and that a break lies in between', () => {
    const { cluster, past } = whyMissing({ latest: comparison(bare), ...known, broken: true });
    expect([cluster, past]).toEqual(['compare.why.fewMembers', 'compare.why.break']);
  });

  it('tells an indicator whose chance is unknown from a cluster that is too far away', () => {
    const untested = lens({ q: null, verdict: null });
    const cluster = { ...untested, model: 'all', year: 2025 };
    const unknown = comparison({ country: untested, region: untested, past: untested, cluster });
    expect(whyMissing({ latest: unknown, ...known })).toMatchObject({
      country: 'compare.why.chance',
      cluster: 'compare.why.chance',
    });
    expect(whyMissing({ latest: comparison({ cluster }), ...known }).cluster).toBe('compare.why.far');
  });
});
