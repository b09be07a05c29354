import { describe, expect, it } from 'vitest';
import { areaInSentence, ownerInDanish, placeOf } from '../../src/i18n/area-name.ts';
import { figureSentences } from '../../src/i18n/figure-sentence.ts';
import type { FigureFacts } from '../../src/i18n/figure-sentence.ts';

const country = { name: { da: 'Hele landet', en: 'Denmark' }, level: 'country' } as const;
const aarhus = { name: { da: 'Aarhus', en: 'Aarhus' }, level: 'municipality' } as const;
const facts: FigureFacts = {
  area: aarhus,
  unit: { unit: 'PERCENT', decimals: 1 },
  direction: 'lower',
  latest: { freq: 'M', period: '2026-07', value: 2.7, status: 'A' },
  withheld: null,
  change: { kind: 'points', amount: -0.3, decimals: 1, verdict: 'better', noise: false },
  before: '2025-07',
  ended: false,
  comparisons: [],
};
const da = (change: Partial<FigureFacts>): string => figureSentences('da', { ...facts, ...change }).join(' ');

describe('figureSentences', () => {
  it('tells level, change and whether it is an improvement', () => {
    expect(da({})).toBe(
      'I juli 2026 var tallet for Aarhus 2,7 pct. ' +
        'Det er 0,3 procentpoint lavere end i juli 2025 – en forbedring, fordi lavere er bedre.',
    );
  });

  it('says the same in English', () => {
    expect(figureSentences('en', facts).join(' ')).toBe(
      'In July 2026 the figure for Aarhus was 2.7%. ' +
        'That is 0.3 percentage points lower than in July 2025 – an improvement, because lower is better.',
    );
  });

  it('compares with region and country and ends an abbreviation with one stop', () => {
    const comparisons = [
      { area: { name: { da: 'Region Midtjylland', en: 'Central' }, level: 'region' as const }, value: 2.6 },
      { area: country, value: 2.9 },
    ];
    expect(da({ comparisons })).toMatch(
      /Til sammenligning var tallet for Region Midtjylland 2,6 pct\. og for hele landet 2,9 pct\.$/,
    );
    expect(da({ comparisons: comparisons.slice(1) })).toMatch(/var tallet for hele landet 2,9 pct\.$/);
  });

  it('does not call a difference within the uncertainty better or worse', () => {
    const text = da({ change: { kind: 'points', amount: -0.3, decimals: 1, verdict: 'better', noise: true } });
    expect(text).toContain('kan være tilfældig');
    expect(text).not.toContain('forbedring');
  });

  it('does not judge where there is no better direction', () => {
    const change = { kind: 'points', amount: 2, decimals: 1, verdict: 'neutral', noise: false } as const;
    expect(da({ change, direction: 'neutral' })).toMatch(/Det er 2,0 procentpoint højere end i juli 2025\.$/);
  });

  it('says why a comparison over a break is not made', () => {
    expect(da({ change: { kind: 'break' } })).toContain('på grund af et databrud');
  });

  it('says that a figure is provisional', () => {
    expect(da({ latest: { freq: 'M', period: '2026-07', value: 2.7, status: 'P' } })).toContain('Tallet er foreløbigt');
  });

  it.each([
    ['Q', 'Tallet for august 2026 er ikke vist af hensyn til diskretion.'],
    ['O', 'Tallet for august 2026 mangler hos kilden.'],
    ['M', 'Der kan ikke være et tal for august 2026.'],
  ] as const)('tells a newest figure without a value (%s) apart', (status, sentence) => {
    expect(da({ withheld: { freq: 'M', period: '2026-08', status } })).toContain(sentence);
  });

  it('says plainly that there is no figure at all', () => {
    expect(da({ area: country, latest: null })).toBe('Der er ingen tal for hele landet.');
  });

  it('says that a series has no newer figures', () => {
    expect(da({ ended: true })).toContain('Nyere tal findes ikke i denne udgave.');
  });

  it('says that nothing changed', () => {
    const change = { kind: 'points', amount: 0, decimals: 1, verdict: 'neutral', noise: false } as const;
    expect(da({ change })).toMatch(/Det er det samme som i juli 2025\.$/);
  });
});

describe('areaInSentence', () => {
  it('writes the country in small letters in Danish and names as they are', () => {
    expect([areaInSentence('da', country), areaInSentence('en', country), areaInSentence('da', aarhus)]).toEqual([
      'hele landet',
      'Denmark',
      'Aarhus',
    ]);
  });
});

describe('placeOf', () => {
  it.each([
    ['Københavns Kommune', { name: { da: 'København', en: 'Copenhagen' }, level: 'municipality' }],
    ['Jobcenter Aarhus’ område', { name: { da: 'Jobcenter Aarhus', en: 'Aarhus Jobcentre' }, level: 'jobcentre' }],
    ['Region Sjælland', { name: { da: 'Region Sjælland', en: 'Region Sjælland' }, level: 'region' }],
  ] as const)('says i %s', (place, area) => {
    expect(placeOf('da', area)).toBe(`i ${place}`);
  });
});

describe('ownerInDanish', () => {
  it('adds an s, and an apostrophe alone after s, x and z', () => {
    expect(['Vejle', 'Randers', 'Max'].map(ownerInDanish)).toEqual(['Vejles', 'Randers’', 'Max’']);
  });
});
