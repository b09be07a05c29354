import { describe, expect, it } from 'vitest';
import { translatedIndicators } from '../../../src/i18n/definition-text.ts';
import { bridgeView } from '../../../site/quality/bridge.ts';
import { OTHER_PUBLISHERS } from '../../../site/quality/other-publishers.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';

const { catalogue } = tinyPublished();
const note = { da: 'Her er kvartaler regnet af måneder.', en: 'Quarters are made of months here.' };

describe('bridgeView', () => {
  it('names the measure and tables to look for, and what differs', () => {
    const bridge = { measure: 'Ledighed', tables: ['y1', 'y2'], note };
    const { entries, sentences } = bridgeView('da', { ...indicator, bridge }, catalogue);
    expect(entries.slice(0, 3).map(({ text }) => text)).toEqual(['Ledighed', 'y1, y2', note.da]);
    expect(entries[1]!.label).toBe('Tabeller på Jobindsats.dk');
    expect(sentences.join(' ')).toMatch(/20\. august 2026.*modeltal/);
  });

  it('speaks of one table as one, of none not at all, and not of model figures where figures are official', () => {
    const one = bridgeView(
      'en',
      { ...indicator, bridge: { measure: 'm', tables: ['y1'], note: null } },
      { ...catalogue, kind: 'official' },
    );
    expect(one.entries.map(({ label }) => label)).toEqual([
      'Measure at Jobindsats.dk',
      'Table at Jobindsats.dk',
      'StatBank',
      'The ministry’s benchmark',
    ]);
    expect(one.sentences).toHaveLength(1);
    const none = bridgeView('en', { ...indicator, bridge: { measure: 'm', tables: [], note: null } }, catalogue);
    expect(none.entries).toHaveLength(3);
  });

  it('says that there is nothing comparable', () => {
    const { entries, sentences } = bridgeView('da', indicator, catalogue);
    expect(entries.map(({ label }) => label)).toEqual(['Statistikbanken', 'Ministeriets benchmarking']);
    expect(sentences[0]).toMatch(/^Jobindsats\.dk har ingen tilsvarende måling\./);
  });

  it.each([
    ['none', [], /^Tallet bruger ingen af Statistikbankens tabeller/],
    ['some', ['FOLK1A'], /^Herfra er FOLK1A; resten er fra Jobindsats/],
  ])('tells the part that StatBank has in a figure: %s of its tables', (_, statbank, text) => {
    const [jobindsats] = indicator.tables;
    const tables = [jobindsats!, ...statbank.map(table => ({ ...jobindsats!, source: 'statbank' as const, table }))];
    expect(bridgeView('da', { ...indicator, tables }, catalogue).entries[0]!.text).toMatch(text);
  });

  it('says that a figure of StatBank alone can be checked there, each table named once', () => {
    const tables = ['HFUDD11_UDEN', 'HFUDD11'].map(table => ({
      ...indicator.tables[0]!,
      source: 'statbank' as const,
      table,
    }));
    expect(bridgeView('da', { ...indicator, tables }, catalogue).entries[0]!.text).toBe(
      'Tallet er regnet ud af Statistikbankens HFUDD11, så det kan efterregnes dér.',
    );
  });

  it('tells how the ministry’s benchmark stands to the figure', () => {
    const benchmark = (id: string) => bridgeView('en', { ...indicator, id }, catalogue).entries.at(-1)!.text;
    expect(benchmark('re-gab')).toMatch(/^The figure is the ministry’s own/);
    expect(benchmark('mg-permanent')).toMatch(/^The benchmark leaves out flex-jobs/);
    expect(benchmark('in-samtaler')).toMatch(/so the figure is not part of it\.$/);
  });
});

describe('OTHER_PUBLISHERS', () => {
  it('speaks of indicators that there are', () => {
    const known = new Set(translatedIndicators);
    expect(Object.keys(OTHER_PUBLISHERS).filter(id => !known.has(id))).toEqual([]);
  });
});
