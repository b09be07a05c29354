import { describe, expect, it } from 'vitest';
import { orderText, placeCell, placesAt } from '../../../site/comparison/indicator-places.ts';
import { municipalityTable } from '../../../site/indicator/municipality-table.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';
import { comparedPublished, files } from './tiny-comparison.ts';

const neutral = () => tinyPublished({ indicators: [{ ...indicator, direction: 'neutral' }] });

describe('placesAt', () => {
  it('has the places of the period that is shown and of no other', () => {
    const published = comparedPublished();
    const at = { indicator: 'am-x', freq: 'M' } as const;
    expect([...placesAt(published, { ...at, time_period: '2026-07' }).keys()]).toEqual(['751']);
    expect(placesAt(published, { ...at, time_period: '2026-06' }).size).toBe(0);
  });
});

describe('municipalityTable', () => {
  it('has a place with its interval for those that are ranked', () => {
    const table = municipalityTable('da', comparedPublished(), 'am-x')!;
    expect(table.columns.map(({ label }) => label)).toContain('Plads');
    expect(table.rows.map(cells => cells[2]!.text)).toEqual(['12 (7–19)', '–']);
  });

  it('stands by name where more is neither better nor worse', () => {
    const table = municipalityTable('da', neutral(), 'am-x')!;
    expect(table.columns.map(({ label }) => label)).not.toContain('Plads');
    expect(table.rows.map(cells => cells[0]!.text)).toEqual(['Samsø', 'Aarhus']);
  });
});

describe('orderText', () => {
  it('says what places mean, that chance is unknown, or that no direction is better', () => {
    expect(orderText('da', comparedPublished(), 'am-x')).toContain('overlapper');
    expect(orderText('da', comparedPublished({ ...files, 'comparisons/751.json': '[]' }), 'am-x')).toContain('svinger');
    expect(orderText('en', neutral(), 'am-x')).toContain('in itself better');
  });
});

describe('placeCell', () => {
  it('has a dash for an area that is not ranked', () => {
    expect(placeCell(undefined)).toEqual({ text: '–', className: 'why' });
  });
});
