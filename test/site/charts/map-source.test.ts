import { describe, expect, it } from 'vitest';
import { mapPeriod, mapSource, markedMapSource } from '../../../site/charts/map-source.ts';
import { series, tinyPublished } from '../tiny-published.ts';

const place = { indicator: 'am-x', page: '/da/areas/751/' };

describe('sources of maps', () => {
  const periods = {
    'data-files': '../../../data/v/1.2.0/indicators/am-x/',
    'data-last': '2026-07',
    'data-last-name': 'juli 2026',
    'data-steps': '13',
  };

  it('are the table beside the map and, for other periods, the indicator’s file', () => {
    expect(mapSource('da', tinyPublished(), place)).toEqual({
      'data-chart': 'map',
      'data-table': 'municipalities',
      'data-unit': 'PERCENT',
      ...periods,
    });
  });

  it('are the areas themselves where no table stands beside the map', () => {
    expect(markedMapSource('da', tinyPublished(), place)).toEqual({
      'data-chart': 'marks',
      'data-unit': 'PERCENT',
      ...periods,
    });
  });

  it('offer no other period where there is none', () => {
    const none = tinyPublished({}, [series('DK', [null], 'O')]);
    expect(Object.keys(markedMapSource('da', none, place))).not.toContain('data-steps');
    expect(mapPeriod('da', none, 'am-x')).toBe('');
    expect(mapPeriod('en', tinyPublished(), 'am-x')).toBe('July 2026');
  });
});
