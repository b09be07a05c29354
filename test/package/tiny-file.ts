import { indicatorData, type IndicatorData } from '../../src/package/indicator-data.ts';
import { writeDifferences } from '../../src/package/differences.ts';
import type { EncodedSeries, IndicatorFile, PublishedArea } from '../../src/package/types.ts';

/** Months of one area: numerators, denominators and a status letter for each. */
export interface TinySeries extends Partial<Omit<EncodedSeries, 'numerator' | 'denominator' | 'value' | 'scale'>> {
  readonly ref_area: string;
  readonly top: readonly (number | null)[];
  readonly below: readonly (number | null)[];
}

/** Data of an invented indicator, a share of cases in per cent from January 2026. */
export const tinyData = (series: readonly TinySeries[], rules: Partial<IndicatorFile> = {}): IndicatorData =>
  indicatorData({
    indicator: 'tiny',
    version: '1.0.0',
    kind: 'model',
    notice: null,
    decimals: 1,
    multiplier: 100,
    formula: 'ratio',
    interval: 'wilson',
    direction: 'lower',
    aggregation: 'ratio-of-sums',
    persons: false,
    overTime: { numerator: 'mean', denominator: 'mean' },
    ...rules,
    series: series.map(({ top, below, ...key }) => ({
      target_group: '_T',
      responsibility: '_T',
      sex: '_T',
      age: '_T',
      origin: '_T',
      freq: 'M',
      start: '2026-01',
      status: 'A'.repeat(top.length),
      ...key,
      numerator: writeDifferences(top),
      denominator: writeDifferences(below),
      value: null,
      scale: [0, 0],
    })),
  });

/** Areas with the municipalities they are made of. */
export const tinyAreas = (members: Readonly<Record<string, readonly string[]>>): PublishedArea[] =>
  Object.entries(members).map(([id, own]) => ({
    id,
    name: { da: id, en: id },
    level: own.length === 0 ? 'municipality' : 'region',
    validFrom: null,
    validTo: null,
    region: null,
    members: own,
    nuts: null,
  }));
