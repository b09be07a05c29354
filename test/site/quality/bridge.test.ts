import { describe, expect, it } from 'vitest';
import { bridgeView } from '../../../site/quality/bridge.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';

const { catalogue } = tinyPublished();
const note = { da: 'Her er kvartaler regnet af måneder.', en: 'Quarters are made of months here.' };

describe('bridgeView', () => {
  it('names the measure and tables to look for, and what differs', () => {
    const bridge = { measure: 'Ledighed', tables: ['y1', 'y2'], note };
    const { entries, sentences } = bridgeView('da', { ...indicator, bridge }, catalogue);
    expect(entries.map(({ text }) => text)).toEqual(['Ledighed', 'y1, y2', note.da]);
    expect(entries[1]!.label).toBe('Tabeller på Jobindsats.dk');
    expect(sentences.join(' ')).toMatch(/20\. august 2026.*modeltal/);
  });

  it('speaks of one table as one, of none not at all, and not of model figures where figures are official', () => {
    const one = bridgeView(
      'en',
      { ...indicator, bridge: { measure: 'm', tables: ['y1'], note: null } },
      { ...catalogue, kind: 'official' },
    );
    expect(one.entries.map(({ label }) => label)).toEqual(['Measure at Jobindsats.dk', 'Table at Jobindsats.dk']);
    expect(one.sentences).toHaveLength(1);
    const none = bridgeView('en', { ...indicator, bridge: { measure: 'm', tables: [], note: null } }, catalogue);
    expect(none.entries).toHaveLength(1);
  });

  it('says that there is nothing comparable', () => {
    const { entries, sentences } = bridgeView('da', indicator, catalogue);
    expect(entries).toEqual([]);
    expect(sentences[0]).toMatch(/^Jobindsats\.dk har ingen tilsvarende måling\./);
  });
});
