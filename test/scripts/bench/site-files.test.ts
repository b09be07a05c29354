import { describe, expect, it } from 'vitest';
import { pageType } from '../../../scripts/bench/site-files.ts';

describe('pageType', () => {
  it.each([
    ['index.html', 'entry'],
    ['404.html', 'other'],
    ['da/index.html', 'home'],
    ['da/indicators/index.html', 'indicators'],
    ['en/indicators/gross/index.html', 'indicator'],
    ['da/areas/index.html', 'areas'],
    ['da/areas/101/index.html', 'area'],
    ['da/areas/101/gross/index.html', 'figure'],
    ['da/areas/101/audit/2025/index.html', 'audit'],
    ['da/indicators/gross/saving-potential/index.html', 'saving-potential-ranking'],
    ['da/datasets/gross/index.html', 'dataset'],
    ['da/datasets/releases/index.html', 'releases'],
    ['da/databank/index.html', 'databank'],
    ['da/compare/index.html', 'compare'],
    ['da/glossary/index.html', 'glossary'],
    ['da/about/index.html', 'about'],
    ['data/v/1.0.0/areas.csv', null],
  ])('%s is %s', (path, type) => {
    expect(pageType(path)).toBe(type);
  });
});
