import { describe, expect, it } from 'vitest';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { revisionSentence, revisionSpans, revisionsOf } from '../../../site/quality/completeness.ts';
import { qualityView } from '../../../site/quality/quality-view.ts';
import { comparedPublished } from '../comparison/tiny-comparison.ts';

const point = (time_period: string, median: number, lower: number, upper: number) => ({
  time_period,
  age: 0,
  pairs: 98,
  median,
  lower,
  upper,
});
const file = (points: readonly unknown[], freq = 'M') => ({
  'completeness.json': JSON.stringify({
    editions: [{ source: 'jobindsats', older: '2026-07-20', newer: '2026-08-20' }],
    tables: [{ table: 'y1', rows: 1200, revised: 300 }],
    indicators: { 'am-x': { target_group: '_T', freq, points } },
  }),
});
const published = comparedPublished(file([point('2026-06', 0, 0, 0), point('2026-07', 0.005, -0.02, 0.1)]));
const facts = (code: string) => figureFacts(published, 'am-x', { code });

describe('revisionSpans', () => {
  it('puts the ends of nine out of ten around a municipality’s newest figures that are usually revised', () => {
    const spans = revisionSpans(published, facts('751'));
    expect(spans).toHaveLength(1);
    expect(spans[0]!.lower).toBeCloseTo(3.7 * 0.98, 10);
    expect(spans[0]!.upper).toBeCloseTo(3.7 * 1.1, 10);
  });

  it('draws none for larger areas, for suppressed figures and for another frequency', () => {
    expect(revisionSpans(published, facts('DK'))).toEqual([]);
    expect(revisionSpans(published, facts('741'))).toEqual([]);
    const yearly = comparedPublished(file([point('2026-07', 0.1, 0, 1)], 'Y'));
    expect(revisionsOf(yearly, facts('751'))).toEqual([]);
  });
});

describe('revisionSentence', () => {
  it('tells how much figures of the newest month’s age changed', () => {
    expect(revisionSentence('da', published, facts('DK'))).toMatch(
      /juli 2026 typisk ændret \+0,5 pct\., og ni ud af ti ændringer lå mellem −2,0 og \+10,0 pct\.$/,
    );
  });

  it('says that nothing was revised, and nothing where it is not known', () => {
    const still = comparedPublished(file([point('2026-07', 0, 0, 0)]));
    expect(revisionSentence('en', still, facts('751'))).toBe(
      'In the latest update the newest months were not revised.',
    );
    expect(revisionSentence('da', comparedPublished({}), facts('751'))).toBe('');
  });
});

describe('qualityView', () => {
  it('has a row for each month that is usually revised, and the share of the tables', () => {
    const view = qualityView('da', published, 'am-x');
    expect(view.table.match(/<th scope="row">/g)).toHaveLength(1);
    expect(view.table).toContain('+0,5');
    expect(view.tables).toEqual(['300 af 1.200 tal fra det seneste år blev rettet i y1.']);
    expect(view.text).toContain('20. juli 2026');
  });

  it('says why there is no table', () => {
    expect(qualityView('en', comparedPublished({}), 'am-x')).toMatchObject({ table: '', tables: [] });
    expect(qualityView('en', comparedPublished({}), 'am-x').text).toContain('no two editions');
    expect(qualityView('en', comparedPublished(file([point('2026-07', 0, 0, 0)])), 'am-x').text).toContain('None');
  });
});
