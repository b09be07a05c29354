import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../../site/comparison/comparison-index.ts';
import { figureComparison } from '../../../site/comparison/figure-comparison.ts';
import { clusterOf, frameworkOf, latestCoefficients } from '../../../site/comparison/framework.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { LEAST_CASES } from '../../../src/comparisons/uncertainty.ts';
import da from '../../../src/i18n/da.json';
import { tinyPublished } from '../tiny-published.ts';
import { comparedPublished } from './tiny-comparison.ts';

const view = (code: string, published = comparedPublished()) =>
  figureComparison('da', published, figureFacts(published, 'am-x', { code }));

describe('figureComparison', () => {
  it('tells period, place, trend, cluster and quote', () => {
    const { lead, sentences, cluster, quote, methods } = view('751')!;
    expect(lead).toMatch(/^Juli 2026\./);
    expect(sentences[0]).toContain('Nr. 12 af 98');
    expect(sentences[1]).toContain('klart faldet');
    expect(cluster).toEqual({
      text: 'Klyngen er de 1 kommuner, hvis forventede niveau lå nærmest i modellen for 2025 (I alt):',
      members: [{ label: 'Samsø', href: '../../741/am-x/' }],
    });
    expect(quote).toContain('Aarhus');
    expect(methods.map(({ href }) => href)).toEqual(['../../../methods/comparison/', '../../../methods/framework/']);
  });

  it('has the expectation of the year beside the month', () => {
    expect(view('751')!.table).toContain('ingen klar forskel fra det forventede');
  });

  it('says why a figure is not compared and then shows no table', () => {
    expect(view('741')).toMatchObject({ table: '', quote: '', cluster: null, sentences: [] });
    expect(view('741')!.lead).toContain('juli 2026');
  });

  it('is nothing for other areas, and where a version has no comparisons', () => {
    expect(view('DK')).toBeNull();
    expect(view('751', tinyPublished())).toBeNull();
  });

  it('names the floor that the comparisons are made with', () => {
    expect(da['compare.excluded.few-cases']).toContain(` ${LEAST_CASES} `);
  });
});

describe('comparisonOf', () => {
  it('finds by area, indicator and frequency', () => {
    const published = comparedPublished();
    const at = { area: '751', indicator: 'am-x' };
    expect(comparisonOf(published, { ...at, freq: 'Y' })?.time_period).toBe('2025');
    expect(comparisonOf(published, { ...at, freq: 'Q' })).toBeNull();
  });
});

describe('framework', () => {
  it('reads clusters by model and year, and the coefficients of the latest year', () => {
    const published = comparedPublished();
    expect(clusterOf(published, { model: 'all', year: 2025, area: '751' })).toEqual(['741']);
    expect(clusterOf(published, { model: 'all', year: 2026, area: '751' })).toEqual([]);
    expect(latestCoefficients(published, 'all')).toMatchObject([
      { term: 'intercept', standardised: null, year: 2025 },
      { term: 'young', standardised: -0.49, rSquared: 0.6661, areas: 98 },
    ]);
  });

  it('is nothing in a version without models', () => {
    expect(frameworkOf(tinyPublished())).toBeNull();
    expect(latestCoefficients(tinyPublished(), 'all')).toEqual([]);
  });
});
