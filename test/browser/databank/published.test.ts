import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { rowsOf } from '../../../src/package/decode.ts';
import type { Catalogue, IndicatorFile, Row } from '../../../src/package/types.ts';
import { openSite, SITE, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { openDatabank, tableTexts } from './databank-page.ts';

const CHOICES = 500;
const AREAS = ['DK', '1081', '1084', '101', '165', '461', '630', '825', '851'];

const data = join(SITE, 'data');
const { version } = JSON.parse(readFileSync(join(data, 'latest.json'), 'utf8')) as { version: string };
const read = (path: string): unknown => JSON.parse(readFileSync(join(data, 'v', version, path), 'utf8'));
const catalogue = read('indicators.json') as Catalogue;
const indicators = catalogue.indicators.filter(({ available }) => available).slice(0, 12);

/** The rows of the main file of each indicator, by their key. */
const published = new Map(
  indicators.map(({ id }) => {
    const rows = [...rowsOf(read(`indicators/${id}.json`) as IndicatorFile)];
    return [id, new Map(rows.map(row => [keyOf(row), row]))] as const;
  }),
);

function keyOf(row: Pick<Row, 'ref_area' | 'target_group' | 'responsibility' | 'freq' | 'time_period'>): string {
  return [row.ref_area, row.target_group, row.responsibility, row.freq, row.time_period].join(' ');
}

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const choices = fc.constantFrom(...indicators).chain(indicator =>
  fc.record({
    indicator: fc.constant(indicator),
    areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 4 }),
    freq: fc.constantFrom(...indicator.freqs),
    latest: fc.integer({ min: 1, max: 30 }),
  }),
);

describe('the figures of the databank', () => {
  it(`are those of the published files, for ${CHOICES} choices`, { timeout: 600_000 }, async () => {
    const { page } = await watchedPage(site);
    await openDatabank(page, site, `i=${indicators[0]!.id}&a=DK`);
    let [compared, choice] = [0, 0];
    for (const { indicator, areas, freq, latest: count } of fc.sample(choices, CHOICES)) {
      choice += 1;
      const fragment = `i=${indicator.id}&a=${areas.join(',')}&f=${freq}&t=${count}&l=a.itb&v=none&x=${choice}`;
      await page.evaluate(hash => {
        document.querySelector('[data-result]')!.replaceChildren();
        location.hash = hash;
      }, fragment);
      await page.waitForSelector('[data-result] :is(table, .said)');
      const [heads, ...rows] = await tableTexts(page);
      const periods = periodsOf(indicator, freq, count);
      expect(heads!.length - 1, fragment).toBe(periods.length);
      rows.forEach((cells, i) =>
        cells.slice(1).forEach((text, j) => {
          const row = published.get(indicator.id)!.get(
            keyOf({
              ref_area: areas[i]!,
              target_group: indicator.targetGroups[0]!,
              responsibility: '_T',
              freq,
              time_period: periods[j]!,
            }),
          );
          compared += 1;
          if (row?.obs_value == null) expect(text, `${fragment} ${periods[j]}`).not.toMatch(/\d/);
          else expect(text, `${fragment} ${periods[j]}`).toBe(formatNumber('da', row.obs_value, indicator.decimals));
        }),
      );
    }
    console.info(`${compared} cells of ${CHOICES} choices are those of the files`);
    expect(compared).toBeGreaterThan(CHOICES);
    await page.context().close();
  });
});

function periodsOf(indicator: Catalogue['indicators'][number], freq: Row['freq'], count: number): string[] {
  const { first, last } = indicator.periods[freq]!;
  const all = [...published.get(indicator.id)!.values()].filter(row => row.freq === freq).map(row => row.time_period);
  const known = [...new Set(all)].filter(period => period >= first && period <= last).sort();
  return known.slice(-count);
}
