import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { t } from '../../../src/i18n/translate.ts';
import { rowsOf } from '../../../src/package/decode.ts';
import type { IndicatorFile, Row } from '../../../src/package/types.ts';
import { tableTexts } from '../databank/databank-page.ts';
import { openSite } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { addAreas, chooseIndicators, remove, toDatabank } from './databank-steps.ts';
import { handOf, MODES } from './hands.ts';
import { namesIn, publishedFile } from './published-files.ts';

const AREA = '165';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rows = [...rowsOf(publishedFile('indicators/in-aktiveringsgrad/by-age.json') as IndicatorFile)].filter(
  ({ freq, responsibility }) => freq === 'Y' && responsibility === '_T',
);

/** What numerators and denominators of areas make together at an age in a year; null where one of them is not told. */
function degree(areas: readonly string[], age: string, year: string): number | null {
  const parts = areas.map(area =>
    rows.find(row => row.ref_area === area && row.age === age && row.time_period === year),
  );
  const sum = (count: (row: Row) => number | null): number =>
    parts.reduce((all, row) => all + ((row && count(row)) ?? Number.NaN), 0);
  const share = sum(row => row.numerator) / sum(row => row.denominator);
  return Number.isNaN(share) ? null : share * 100;
}

describe.each(['da', 'en'] as const)('a reader from the front page, in %s', lang => {
  const { clusters, codes, nameOf } = namesIn(lang);
  const members = clusters!.members[AREA]!;
  const ages = codes.age.filter(({ id }) => rows.some(({ age }) => age === id));
  const name = nameOf(AREA);

  it.each(MODES)('finds a municipality’s activation degree by age against its cluster, by %s', async mode => {
    const hand = await handOf(mode, site, `${lang}/`);
    const { page } = hand;
    await toDatabank(hand, lang);
    await chooseIndicators(hand, lang, [nameOf('in-aktiveringsgrad')]);
    await addAreas(hand, lang, [name.slice(0, -2)]);
    await hand.choose(page.getByLabel(t(lang, 'databank.addMany')), name);
    await remove(hand, lang, nameOf('DK'));
    await hand.choose(page.getByLabel(t(lang, 'databank.by')), t(lang, 'databank.cut.age'));
    await expect.poll(() => page.locator('.databank-table thead th').count()).toBe(1 + 2 * ages.length);

    const [heads, ...years] = await tableTexts(page);
    const asked = [
      [name, [AREA]],
      [t(lang, 'databank.clusterOf', { area: name }), members],
    ] as const;
    const columns = asked.flatMap(([area, areas]) => ages.map(age => ({ area, areas, age })));
    expect(heads!.slice(1)).toEqual(columns.map(({ area, age }) => `${area} · ${age.name}`));
    const hidden = t(lang, 'status.Q');
    const told = (value: number | null): string => (value === null ? hidden : formatNumber(lang, value, 1));
    for (const [year, ...figures] of years)
      expect(figures, year).toEqual(columns.map(({ areas, age }) => told(degree(areas, age.id, year!))));
    expect(
      years
        .at(-1)!
        .slice(1)
        .filter(text => text !== hidden).length,
    ).toBeGreaterThan(ages.length);
    expect(hand.problems).toEqual([]);
    await hand.leave();
  });
});
