import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  choroplethMap,
  distributionChart,
  lineChart,
  rankingChart,
  sparkline,
  tileGridMap,
  trendChart,
  trendPanels,
} from '../../src/charts/index.ts';
import { area, idsOf, months, options, picture } from './sample.ts';

const own = { label: 'Ærø', points: months([2, 2.5, 'Q', 3, [3.4, 'B'], 3.1, 'O', [2.8, 'P'], [2.9, 'P']]) };
const country = { label: 'Hele landet', points: months([3, 3.1, 3.2, 3.1, 3, 2.9, 2.8, 2.9, [3, 'P']]) };
const figures = [
  area('492', 2.1, 'Ærø'),
  area('101', 3.4, 'København'),
  area('751', 3.4, 'Aarhus'),
  area('825', 'Q', 'Læsø'),
  area('563', 'O', 'Fanø'),
];
const map = { ...options, classing: { limits: [2, 3] }, highlight: '751' };

const charts: Record<string, () => string> = {
  'line-chart': () =>
    lineChart([own, country], { ...options, breaks: [{ ordinal: 2020 * 12 + 4, text: 'Ny opgørelse' }] }),
  sparkline: () => sparkline(own.points, { label: 'Ledige' }),
  'trend-chart': () => trendChart([own, country], options),
  'trend-panels': () => trendPanels([own], country, options),
  'ranking-chart': () => rankingChart(figures, { ...options, order: 'descending', country: 3, highlight: '751' }),
  'distribution-chart': () => distributionChart(figures, { ...options, country: 3, highlight: '751' }),
  'tile-grid-map': () => tileGridMap(figures, map),
};

describe.each(Object.entries(charts))('%s', (name, draw) => {
  const timeZone = process.env.TZ;
  const warn = vi.spyOn(console, 'warn');

  beforeEach(() => {
    warn.mockReset();
  });

  afterEach(() => {
    if (timeZone === undefined) delete process.env.TZ;
    else process.env.TZ = timeZone;
  });

  it('is the picture on file', () => {
    const file = new URL(`expected/${name}.svg`, import.meta.url);
    const markup = picture(draw()).replaceAll('><', '>\n<') + '\n';
    if (!existsSync(file)) {
      if (process.env.CI)
        throw new Error(`missing expectation: expected/${name}.svg. Run the tests locally and commit it.`);
      writeFileSync(file, markup);
    }
    expect(markup).toBe(readFileSync(file, 'utf8'));
  });

  it('is the same in every time zone and however often it is drawn', () => {
    const drawn = ['UTC', 'America/New_York', 'Europe/Copenhagen'].map(zone => {
      process.env.TZ = zone;
      return draw();
    });
    expect(new Set(drawn).size).toBe(1);
  });

  it('draws without a warning, without what is not a number, and without styles of its own', () => {
    const markup = draw();
    expect(warn.mock.calls).toEqual([]);
    expect(markup).not.toMatch(/NaN|Infinity|undefined|null|⚠|<style| style="/);
  });

  it('is one named image with ids that are its own', () => {
    const markup = draw();
    const ids = idsOf(markup);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(id => id.startsWith('c-'))).toBe(true);
    expect(markup.match(/role="img"/g)).toHaveLength(1);
    expect(markup.match(/aria-label="/g)?.length ?? 0).toBe(name === 'sparkline' ? 1 : 0);
  });
});

describe('choropleth-map', () => {
  it('draws in every time zone the same, with links as a group', () => {
    const linked = choroplethMap(figures, { ...map, href: code => `../${code}/?a=1&b=2` });
    expect(linked).toContain('role="group"');
    expect(linked).toContain('href="../751/?a=1&amp;b=2"');
    expect(linked).not.toContain('aria-hidden');
  });
});
