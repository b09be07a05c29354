import { describe, expect, it } from 'vitest';
import { placeSentence } from '../../../site/comparison/place-sentence.ts';
import { quoteText } from '../../../site/comparison/quote.ts';
import { trendSentence } from '../../../site/comparison/trend-sentence.ts';
import type { PublishedComparison } from '../../../src/package/types.ts';
import { areas, indicator, tinyPublished } from '../tiny-published.ts';
import { comparison, lens } from './tiny-comparison.ts';

const place = { rank: 12, lower: 7, upper: 19, of: 98, third: 0 } as const;

describe('placeSentence', () => {
  it('tells the place, its interval and which end is the first', () => {
    expect(placeSentence('da', 'lower', { place, excluded: null })).toBe(
      'Nr. 12 af 98 kommuner, med 95 pct. sikkerhed mellem nr. 7 og nr. 19. Nr. 1 har det laveste tal.',
    );
    expect(placeSentence('en', 'higher', { place, excluded: null })).toBe(
      'No. 12 of 98 municipalities, with 95% certainty between no. 7 and no. 19. No. 1 has the highest figure.',
    );
  });

  it('says that a place is certain where the interval holds one only', () => {
    const sure = { ...place, rank: 1, lower: 1, upper: 1 };
    expect(placeSentence('da', 'lower', { place: sure, excluded: null })).toMatch(
      /^Nr\. 1 af 98 kommuner; pladsen er sikker\./,
    );
  });

  it('says why there is no place: no better direction, or unknown chance; nothing where the figure is not compared', () => {
    expect(placeSentence('da', 'neutral', { place: null, excluded: null })).toContain(
      'bliver ikke rangordnet, for hverken',
    );
    expect(placeSentence('en', 'lower', { place: null, excluded: null })).toContain('varies by chance is not known');
    expect(placeSentence('da', 'lower', { place: null, excluded: 'few-cases' })).toBe('');
  });
});

describe('trendSentence', () => {
  const year = (direction: NonNullable<PublishedComparison['trend']>['direction']) => ({
    time_period: '2025',
    trend: { direction, p: 0.01 },
  });

  it('judges a clear trend by the direction of the indicator', () => {
    expect(trendSentence('da', 'lower', year('increasing'))).toBe(
      'Over de fem år til og med 2025 er tallet klart steget – en forværring, fordi lavere er bedre.',
    );
    expect(trendSentence('da', 'lower', year('decreasing'))).toContain('klart faldet – en forbedring');
    expect(trendSentence('en', 'higher', year('increasing'))).toContain('clearly risen – an improvement');
    expect(trendSentence('en', 'higher', year('decreasing'))).toContain('clearly fallen – a deterioration');
    expect(trendSentence('da', 'neutral', year('increasing'))).toBe(
      'Over de fem år til og med 2025 er tallet klart steget.',
    );
  });

  it('says that nothing clear happened, and that it cannot be judged', () => {
    expect(trendSentence('en', 'lower', year('no-change'))).toContain('neither clearly risen nor clearly fallen');
    expect(trendSentence('da', 'lower', null)).toBe('Udviklingen over fem år kan ikke vurderes for dette tal.');
    expect(trendSentence('da', 'lower', { time_period: '2025', trend: null })).toBe(trendSentence('da', 'lower', null));
  });
});

describe('quoteText', () => {
  const area = areas[2]!;
  const { catalogue } = tinyPublished();

  it('is a sentence with verdicts, source, edition, version, date and the notice', () => {
    expect(quoteText('da', { indicator, area, latest: comparison(), catalogue })).toBe(
      'Ledige i pct., Aarhus, juli 2026: 3,7 pct. – bedre end året før; dårligere end landet og regionen; ' +
        'ingen klar forskel fra klyngen. Kilde: Udgiver, udgave af 20. august 2026. Beregnet af Jobindsats, ' +
        'version 1.2.0, 27. august 2026. Modeltal – ikke officiel statistik.',
    );
  });

  it('leaves out what cannot be judged, and the notice of official figures', () => {
    const none = { country: null, region: null, cluster: null, past: lens({ verdict: null }) };
    const official = { ...catalogue, notice: null };
    expect(quoteText('en', { indicator, area, latest: comparison(none), catalogue: official })).toBe(
      'Unemployed, per cent, Aarhus, July 2026: 3.7%. Source: Udgiver, edition of 20 August 2026. ' +
        'Calculated by Jobindsats, version 1.2.0, 27 August 2026.',
    );
  });

  it('is empty without a figure', () => {
    expect(quoteText('da', { indicator, area, latest: comparison({ value: null }), catalogue })).toBe('');
  });
});
