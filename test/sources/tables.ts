import type { SourceTable } from '../../src/model/source.ts';

/** A small monthly table of Jobindsats with one group column, one count and one share. */
export const monthly: SourceTable = {
  id: 'y99a01',
  source: 'jobindsats',
  name: 'Prøvetabel',
  freq: 'M',
  keys: [
    { labels: ['Periode'], dimension: 'time_period', parser: 'period' },
    { labels: ['Område'], dimension: 'ref_area', parser: 'area-name' },
    { labels: ['Køn'], dimension: 'sex', parser: 'code', codes: { 'I alt': '_T', Kvinder: 'F' }, optional: true },
  ],
  measures: [
    { id: 'persons', labels: ['Antal personer', 'Personer'], parser: 'count', kind: 'persons', decimals: 0 },
    { id: 'share', labels: ['Andel'], parser: 'decimal', kind: 'share', decimals: 1, optional: true },
  ],
  constants: { target_group: 'KTH' },
  absent: 'unknown',
  provisionalPeriods: 1,
  verified: false,
  basis: 'Test',
};

/** A small yearly table of the StatBank. */
export const yearly: SourceTable = {
  id: 'TEST1',
  source: 'statbank',
  name: 'Prøvetabel',
  freq: 'Y',
  keys: [
    { labels: ['OMRÅDE'], dimension: 'ref_area', parser: 'area-code' },
    { labels: ['ALDER'], dimension: 'age', parser: 'age-years', optional: true },
    { labels: ['TID'], dimension: 'time_period', parser: 'period' },
  ],
  measures: [{ id: 'rate', labels: ['INDHOLD'], parser: 'decimal', kind: 'share', decimals: 1 }],
  absent: 'zero',
  provisionalPeriods: 0,
  verified: false,
  basis: 'Test',
};
