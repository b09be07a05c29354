import { describe, expect, it } from 'vitest';
import { indicatorsBySubject } from '../../../site/indicator/indicator-list.ts';
import { indicatorView } from '../../../site/indicator/indicator-view.ts';
import { municipalFigures } from '../../../site/indicator/municipal-figures.ts';
import { absent, allSeries, indicator, tinyPublished } from '../tiny-published.ts';

describe('indicatorView', () => {
  it('tells the country’s figure and every municipality, the suppressed one last and in words', () => {
    const view = indicatorView('da', tinyPublished(), 'am-x');
    expect(view).toMatchObject({ value: '3,2 pct.', absent: null });
    expect(view.table).toMatch(
      /Aarhus.*data-v="3.7">3,7<.*data-v="-0.3">−0,3<.*Samsø.*class="n why" data-v="">skjult</,
    );
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

  it('says what the figure is fit for, where that is stated', () => {
    const acceptance = {
      validity: { da: 'Måler det, den skal.', en: 'v' },
      timeliness: { da: 'Hver måned.', en: 't' },
      perverseIncentives: { da: 'Ingen.', en: 'p' },
    };
    const published = tinyPublished({ indicators: [{ ...indicator, acceptance }] });
    expect(indicatorView('da', published, 'am-x').acceptance[0]).toEqual({
      label: 'Gyldighed',
      text: 'Måler det, den skal.',
    });
    expect(indicatorView('da', tinyPublished(), 'am-x').acceptance).toEqual([]);
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
