import { describe, expect, it } from 'vitest';
import { breakdownPanels } from '../../../site/charts/breakdown-panels.ts';
import { indicatorBreakdowns } from '../../../site/indicator/breakdowns.ts';
import { breakdownRows } from '../../../site/published/breakdown-rows.ts';
import type { Published } from '../../../site/published/published.ts';
import type { EncodedSeries } from '../../../src/package/types.ts';
import { allSeries, indicator, series, tinyPublished } from '../tiny-published.ts';

const counts = Array.from({ length: 13 }, () => 310);
const head = {
  indicator: 'am-x',
  version: '1.2.0',
  kind: 'model',
  notice: null,
  decimals: 1,
  multiplier: 100,
  formula: 'ratio',
  interval: 'none',
  overTime: { numerator: 'mean', denominator: 'mean' },
};
const broken = (change: Partial<EncodedSeries>): EncodedSeries => ({ ...series('DK', counts), ...change });

/** A version whose country has a further file with both sexes, and one age with men only. */
function version(groups: readonly string[] = ['_T'], more: readonly EncodedSeries[] = []): Published {
  const published = tinyPublished(
    {
      indicators: [{ ...indicator, targetGroups: groups }],
      targetGroups: groups.map(id => ({ id, name: { da: `gruppe ${id}`, en: id } })),
    },
    [...allSeries, ...more],
  );
  const files: Record<string, unknown> = {
    'indicators/am-x/DK.json': { ...head, more: ['DK-2.json'], series: [series('DK', counts)] },
    'indicators/am-x/DK-2.json': {
      ...head,
      series: [
        broken({ sex: 'M' }),
        broken({ sex: 'F' }),
        broken({ age: 'Y16-24', sex: 'M' }),
        broken({ sex: 'M', target_group: 'KTH' }),
      ],
    },
  };
  return { ...published, text: path => (files[path] ? JSON.stringify(files[path]) : null) };
}

describe('breakdownRows', () => {
  it('reads the files that an area’s first one names, and only what is broken down by the dimension asked for', () => {
    const wanted = { area: 'DK', freq: 'M', targetGroup: '_T' } as const;
    const found = breakdownRows(version(), 'am-x', { ...wanted, by: 'sex' });
    expect(found.map(({ code, rows }) => [code, rows.length])).toEqual([
      ['M', 13],
      ['F', 13],
    ]);
    expect(breakdownRows(version(), 'am-x', { ...wanted, by: 'age' })).toEqual([]);
  });
});

describe('indicatorBreakdowns', () => {
  it('has the codes in the order of their list with the whole beside them, and no breakdown of fewer than two', () => {
    const [sex, ...others] = indicatorBreakdowns(version(), 'am-x');
    expect(others).toEqual([]);
    expect(sex).toMatchObject({ dimension: 'sex', freq: 'M' });
    expect(sex!.groups.map(({ name }) => name.da)).toEqual(['Kvinder', 'Mænd']);
    expect(sex!.whole!.name.da).toBe('Mænd og kvinder');
  });

  it('holds the groups of a total against it, and sets benefits beside each other without one', () => {
    const of = (target_group: string): EncodedSeries => broken({ target_group });
    const [within] = indicatorBreakdowns(version(['_T', 'ADP', 'KTH'], [of('ADP'), of('KTH')]), 'am-x');
    expect(within!.groups).toHaveLength(2);
    expect(within!.whole!.name.da).toBe('gruppe _T');
    const [beside] = indicatorBreakdowns(version(['ADP', 'KTH'], [of('ADP'), of('KTH')]), 'am-x');
    expect(beside!.groups).toHaveLength(2);
    expect(beside!.whole).toBeNull();
  });
});

describe('breakdownPanels', () => {
  it('draws a panel for each group and tells the latest figures', () => {
    const published = version();
    const [breakdown] = indicatorBreakdowns(published, 'am-x');
    const { svg, note } = breakdownPanels('da', published, { id: 'am-x', breakdown: breakdown! });
    expect(svg).toContain('>Kvinder</text>');
    expect(note).toBe('Juli 2026: Kvinder 3,1 pct., Mænd 3,1 pct. Den tynde linje viser mænd og kvinder.');
  });
});
