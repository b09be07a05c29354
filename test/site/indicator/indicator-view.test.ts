import { describe, expect, it } from 'vitest';
import { indicatorsBySubject } from '../../../site/indicator/indicator-list.ts';
import { indicatorView } from '../../../site/indicator/indicator-view.ts';
import { municipalFigures } from '../../../site/indicator/municipal-figures.ts';
import { absent, allSeries, indicator, tinyPublished } from '../tiny-published.ts';

describe('indicatorView', () => {
  it('tells the country’s figure and every municipality, the suppressed one last and in words', () => {
    const view = indicatorView('da', tinyPublished(), 'am-x');
    expect(view).toMatchObject({ value: '3,2 pct.', absent: null });
    expect(view.table).toMatch(/Aarhus.*class="n">3,7<.*class="n">−0,3<.*Samsø.*class="n why" data-v="">skjult</);
  });

  it('keeps the page of an indicator that is not in the edition, with the reason', () => {
    const view = indicatorView('da', tinyPublished(), 'lk-y');
    expect(view).toMatchObject({ name: 'Rettidige', absent: 'Tabellen mangler.', value: null, table: '' });
  });

  it.each([
    ['ratio', 1, 'tæller ÷ nævner'],
    ['ratio', 100, '100 × tæller ÷ nævner'],
    ['complement', 100, '100 × (1 − tæller ÷ nævner)'],
    ['growth', 100, '100 × (tæller ÷ nævner − 1)'],
  ] as const)('writes the formula %s with multiplier %d', (formula, multiplier, text) => {
    const published = tinyPublished({ indicators: [{ ...indicator, formula, multiplier }] });
    expect(indicatorView('da', published, 'am-x').definitions).toContainEqual({ label: 'Beregning', text });
  });

  it('says what the figure is fit for', () => {
    const { acceptance } = indicatorView('da', tinyPublished(), 'am-x');
    expect(acceptance.map(({ label }) => label)).toEqual(['Gyldighed', 'Aktualitet', 'Utilsigtede virkninger']);
    expect(acceptance[0]?.text).toBe(indicator.acceptance.validity.da);
  });
});

describe('municipalFigures', () => {
  it('holds every municipality at the country’s latest period', () => {
    const { country, figures } = municipalFigures(tinyPublished(), 'am-x');
    expect(country?.time_period).toBe('2026-07');
    expect(figures.map(({ area, row }) => [area.id, row?.obs_status])).toEqual([
      ['751', 'P'],
      ['741', 'Q'],
    ]);
  });

  it('holds the regions of an indicator that has no figures for municipalities', () => {
    const { level, figures } = municipalFigures(tinyPublished({}, allSeries.slice(0, 2)), 'am-x');
    expect([level, figures.map(({ area }) => area.id)]).toEqual(['region', ['1082']]);
  });

  it('is empty where the country has no figure', () => {
    expect(municipalFigures(tinyPublished(), 'lk-y')).toEqual({ country: null, level: 'municipality', figures: [] });
  });
});

describe('indicatorsBySubject', () => {
  it('lists what is not in the edition in words, not as a number', () => {
    const [, compliance] = indicatorsBySubject('en', tinyPublished(), '/en/');
    expect(compliance?.items[0]).toMatchObject({ id: absent.id, value: 'Not in this edition', available: false });
  });
});
