import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNumber } from '../../../src/i18n/format-number.ts';
import { t } from '../../../src/i18n/translate.ts';
import { settled, tableTexts } from '../databank/databank-page.ts';
import { openSite, watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { addAreas, chooseIndicators, remove, toDatabank } from './databank-steps.ts';
import { handOf, MODES } from './hands.ts';
import { namesIn } from './published-files.ts';

const AREAS = ['165', '851', '461', '630', '101'];
const INDICATORS = ['in-aktiveringsgrad', 'mg-dagpenge', 'mg-sygedagpenge'];
const MONTHS = 24;

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['da', 'en'] as const)('a table of five municipalities, three indicators and 24 months, in %s', lang => {
  const { indicators, nameOf } = namesIn(lang);

  it.each(MODES)('is built, pivoted, shared and downloaded by %s', async mode => {
    const hand = await handOf(mode, site, `${lang}/`);
    const { page, press } = hand;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await toDatabank(hand, lang);
    await chooseIndicators(hand, lang, INDICATORS.map(nameOf));
    await addAreas(hand, lang, AREAS.map(nameOf));
    await remove(hand, lang, nameOf('DK'));
    await expect.poll(() => tableTexts(page).then(([heads]) => heads?.length)).toBe(1 + 3 * 5);
    expect(await tableTexts(page)).toHaveLength(1 + MONTHS);

    await press(button(t(lang, 'databank.to.rows', { name: t(lang, 'databank.axis.area') })));
    await expect.poll(() => tableTexts(page).then(rows => rows.length)).toBe(1 + 5 * MONTHS);
    const table = await tableTexts(page);
    expect(table.every(row => row.length === 1 + 3)).toBe(true);

    await press(button(t(lang, 'databank.copyLink')));
    await expect.poll(() => page.locator('[data-live]').innerText()).toBe(t(lang, 'databank.copied'));
    const { page: other, problems } = await watchedPage(site);
    await other.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await settled(other);
    expect(await tableTexts(other)).toEqual(table);
    await other.context().close();

    const [download] = await Promise.all([page.waitForEvent('download'), press(button('XLSX'))]);
    const sheet = await readSheet(await readFile(await download.path()));
    const shown = (cell: unknown, at: number): unknown => {
      const told = indicators.find(({ id }) => id === INDICATORS[at - 1]);
      return typeof cell === 'number' ? formatNumber(lang, cell, told!.decimals) : cell;
    };
    expect(sheet.map(row => row.map(shown)).slice(1)).toEqual(table.slice(1));
    expect(sheet[0]!.slice(1)).toEqual(table[0]!.slice(1));
    expect([...hand.problems, ...problems]).toEqual([]);
    await hand.leave();
  });
});
