import { describe, expect, it } from 'vitest';
import { areaSpines } from '../../../site/comparison/area-spines.ts';
import { spineSvg } from '../../../site/comparison/spine-svg.ts';
import { spreadOf } from '../../../site/comparison/spread.ts';
import { tinyPublished } from '../tiny-published.ts';
import { comparedPublished, comparison, files } from './tiny-comparison.ts';

const spread = { min: 0, low: 2, high: 6, max: 10, country: 5, areas: 98 };

describe('areaSpines', () => {
  it('has a row for each compared indicator under its subject, leading to the figure', () => {
    const published = comparedPublished();
    const { subjects } = areaSpines('da', published, published.area('751'))!;
    expect(subjects).toMatchObject([{ id: 'spine-labour-market', name: 'Arbejdsmarkedsforhold' }]);
    expect(subjects[0]!.rows[0]).toMatchObject({
      href: 'am-x/',
      value: '3,7 pct.',
      country: 'Landet 3,2 pct.',
      note: 'juli 2026, nr. 12 af 98',
    });
    expect(subjects[0]!.rows[0]!.verdicts.replace(/<[^>]+>/g, '')).toBe(
      'Landet ▼ dårligereKlyngen ● ingen klar forskelForventet ● ingen klar forskel',
    );
  });

  it('leaves out a figure that is not compared', () => {
    const published = comparedPublished();
    expect(areaSpines('en', published, published.area('741'))!.subjects).toEqual([]);
  });

  it('is nothing for areas without comparisons', () => {
    const published = comparedPublished();
    expect(areaSpines('da', published, published.area('DK'))).toBeNull();
    expect(areaSpines('da', tinyPublished(), published.area('751'))).toBeNull();
  });
});

describe('spreadOf', () => {
  const withValues = (values: readonly number[]) => {
    const base = comparedPublished({});
    const municipality = base.area('751');
    const areas = values.map((_, i) => ({ ...municipality, id: String(i) }));
    const text = (path: string): string | null => {
      const at = /comparisons\/(\d)\.json/.exec(path);
      return at ? JSON.stringify([comparison({ value: values[Number(at[1])]! })]) : null;
    };
    return { ...base, areas, text };
  };

  it('holds ends and quartiles of the compared municipalities and the country', () => {
    expect(spreadOf(withValues([4, 1, 2, 3, 5]), 'am-x', 'M')).toEqual({
      min: 1,
      low: 2,
      high: 4,
      max: 5,
      country: 3.2,
      areas: 5,
    });
  });

  it('is not told of a few, nor of figures that are not compared', () => {
    expect(spreadOf(withValues([1, 2, 3]), 'am-x', 'M')).toBeNull();
    expect(spreadOf(comparedPublished(files), 'am-x', 'M')).toBeNull();
  });
});

describe('spineSvg', () => {
  const placeOf = (value: number, reversed: boolean): number =>
    Number(/class="sign \w+" d="M([\d.]+)/.exec(spineSvg({ spread, value, standing: 'same', reversed }))![1]);

  it('puts the better end to the right', () => {
    expect(placeOf(10, false)).toBeGreaterThan(placeOf(0, false));
    expect(placeOf(10, true)).toBeLessThan(placeOf(0, true));
    expect(placeOf(10, true)).toBe(placeOf(0, false));
  });

  it('keeps an area outside the spread at its end, and a spread of one value in the middle', () => {
    expect(placeOf(99, false)).toBe(placeOf(10, false));
    const flat = spineSvg({ spread: { ...spread, min: 3, max: 3 }, value: 3, standing: 'same', reversed: false });
    expect(flat).toContain('class="sign same" d="M88 ');
  });

  it('has a shape of its own for better, worse, same and unknown, and no stroke for a country without a figure', () => {
    const shapes = (['better', 'worse', 'same', 'unknown', 'higher'] as const).map(
      standing => / d="(M88[^"]+)"\/><\/svg>/.exec(spineSvg({ spread, value: 5, standing, reversed: false }))![1],
    );
    expect(new Set(shapes).size).toBe(5);
    const without = spineSvg({ spread: { ...spread, country: null }, value: 5, standing: 'same', reversed: false });
    expect(without).not.toContain('country');
  });
});
