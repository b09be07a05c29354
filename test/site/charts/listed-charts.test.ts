import { describe, expect, it } from 'vitest';
import { lineSource, changeSource, tableSource } from '../../../site/charts/chart-source.ts';
import { seriesTable, weekTable } from '../../../site/charts/chart-tables.ts';
import { listedCharts } from '../../../site/charts/listed-charts.ts';
import { indicator, series, tinyPublished } from '../tiny-published.ts';

describe('listedCharts', () => {
  it('has the figures of the regions’ panels period by period, and no chart that is not drawn', () => {
    const published = tinyPublished({}, [series('DK', [4, 3]), series('1082', [5, null])]);
    const charts = listedCharts('da', published, 'am-x');
    expect(Object.keys(charts)).toEqual(['regions']);
    expect(charts['regions']).toMatchObject({ unit: 'PERCENT', decimals: 1 });
    const [region, country] = charts['regions']!.lines!;
    expect(country!.label).toBe('Hele landet');
    expect(region!.values).toHaveLength(region!.periods.length);
    expect(region!.status).toHaveLength(region!.periods.length);
  });
});

describe('sources of charts', () => {
  const areas = [{ id: '165', name: { da: 'Albertslund', en: 'Albertslund' } }];
  const line = lineSource('da', { version: '1.0.0', indicator, areas, page: '/da/areas/165/am-x/' });

  it('are the files of the version, relative to the page', () => {
    expect(line).toMatchObject({
      'data-chart': 'line',
      'data-files': '../../../../data/v/1.0.0/indicators/am-x/',
      'data-areas': '165 Albertslund',
      'data-unit': 'PERCENT',
    });
    const limits = { lower: -0.5, centre: 0, upper: 0.5 };
    expect(changeSource(line, { unit: 'uger', limits })).toMatchObject({
      'data-chart': 'change',
      'data-unit': 'uger',
      'data-limits': '-0.5 0 0.5',
    });
    expect(tableSource('rows', 'municipalities', 'PERCENT')['data-table']).toBe('municipalities');
  });
});

describe('tables of charts', () => {
  it('have the newest periods first, and the word for why there is no figure', () => {
    const published = tinyPublished({}, [series('DK', [400, 300]), series('751', [200, null], 'AQ')]);
    const rows = (area: string) => published.series('am-x').rows({ area, freq: 'M', targetGroup: '_T' });
    const table = seriesTable('da', {
      id: 't',
      caption: 'c',
      decimals: 1,
      periods: 1,
      series: ['DK', '751'].map(area => ({ label: area, rows: rows(area) })),
    });
    expect(table.columns.map(({ label }) => label)).toEqual(['Periode', 'DK', '751']);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]!.map(({ text }) => text)).toEqual([expect.any(String), '3,0', 'skjult']);
  });

  it('have a row for each week of a curve, and a dash where another curve has none', () => {
    const curves = [
      {
        label: 'A',
        points: [
          { week: 0, value: 100 },
          { week: 4, value: 61.25 },
        ],
      },
      { label: 'B', points: [{ week: 0, value: 100 }] },
    ];
    expect(weekTable('en', 'c', curves).rows.map(row => row.map(({ text }) => text))).toEqual([
      ['0', '100.0', '100.0'],
      ['4', '61.3', '–'],
    ]);
  });
});
