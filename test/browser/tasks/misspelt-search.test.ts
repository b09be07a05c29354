import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../scripts/chromium/axe-violations.ts';
import { t } from '../../../src/i18n/translate.ts';
import { settled } from '../databank/databank-page.ts';
import { openSite, overflowOf } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { handOf, MODES } from './hands.ts';
import { namesIn } from './published-files.ts';

const TYPED = { da: 'aktiveringsgrdd albertlund', en: 'activaton degree albertlund' } as const;

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['da', 'en'] as const)('a search with a misspelling, in %s', lang => {
  const { nameOf } = namesIn(lang);

  it.each(MODES)('leads to the activation degree of a municipality, and on to the databank, by %s', async mode => {
    const hand = await handOf(mode, site, `${lang}/methods/`);
    const { page, press } = hand;
    const top = await page.locator('main').boundingBox();
    const opener = page.locator('.search-open');
    if (await opener.isVisible()) await press(opener);
    const field = page.locator('form[data-search] input');
    await hand.write(field, TYPED[lang]);
    const first = page.locator('.found [role="option"]').first();
    await first.waitFor();
    expect(await first.innerText()).toContain(`${nameOf('in-aktiveringsgrad')}, ${nameOf('165')}`);
    expect(await page.locator('.search [role="status"]').innerText()).toMatch(/\d/);
    expect(await page.locator('main').boundingBox()).toEqual(top);
    expect(await overflowOf(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    await hand.take(first);
    await page.waitForURL(url => url.pathname === `/${lang}/areas/165/in-aktiveringsgrad/`);
    expect(await page.locator('h1').innerText()).toContain(nameOf('in-aktiveringsgrad'));

    await press(
      page.locator('main').getByRole('link', { name: t(lang, 'databank.cut.age').toLowerCase(), exact: true }),
    );
    await settled(page);
    const heads = await page.locator('.databank-table thead').innerText();
    expect(heads).toContain(nameOf('165'));
    expect(heads).toContain(t(lang, 'databank.clusterOf', { area: nameOf('165') }));
    expect(hand.problems).toEqual([]);
    await hand.leave();
  });
});
