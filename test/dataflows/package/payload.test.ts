import { describe, expect, it } from 'vitest';
import { isInPackage } from '../../../src/dataflows/package/payload.ts';

describe('isInPackage', () => {
  it.each([
    'index.js',
    'package.json',
    'README.md',
    'indicators.json',
    'indicators/am-ledighed.json',
    'indicators/am-ledighed/851.json',
    'indicators/am-ledighed/by-age-ADP.json',
    'codelists/sex.csv',
  ])('packs %s', path => {
    expect(isInPackage(path)).toBe(true);
  });

  it.each([
    'comparisons.csv',
    'indicators/am-ledighed.csv',
    'indicators/am-ledighed.csv-metadata.json',
    'areas.csv-metadata.json',
    'indicators/am-ledighed.jsonstat.json',
    'indicators/am-ledighed/by-age.jsonstat.json',
    'control.table.json',
    'indicators/am-ledighed/by-age.csv-metadata.json',
    'audits/851/2026.json',
    'SHA256SUMS',
    'xindex.js/y',
  ])('leaves %s to the file tree', path => {
    expect(isInPackage(path)).toBe(false);
  });
});
