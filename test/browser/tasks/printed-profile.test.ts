import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n/translate.ts';
import { openSite } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';
import { handOf, MODES } from './hands.ts';
import { namesIn } from './published-files.ts';

const MOST_SHEETS = 8;

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** A text without what paper puts between words and their parts: ends of lines and hyphens. */
const unbroken = (text: string): string => text.replaceAll(/[\s­-]/g, '');

describe.each(['da', 'en'] as const)('the profile of an area on paper, in %s', lang => {
  const name = namesIn(lang).nameOf('165');

  it.each(MODES)('is come to and printed by %s, with every key figure and the notice, without menus', async mode => {
    const hand = await handOf(mode, site, `${lang}/`);
    const { page, press } = hand;
    await hand.write(page.locator('#area-filter'), name.slice(0, -2).toLowerCase());
    await press(page.locator('#area-lists').getByRole('link', { name, exact: true }));
    await page.waitForURL(`${site.url}${lang}/areas/165/`);
    const rows = await page
      .locator('.profile tbody tr[data-subject]')
      .evaluateAll(all =>
        all.map(row => [row.querySelector('th')?.textContent, row.querySelector('td')?.firstChild?.textContent]),
      );
    const notice = plain(await page.locator('.notice').textContent());
    const menu = plain(await page.locator('header nav a').first().textContent());

    await press(page.getByRole('button', { name: t(lang, 'area.print') }));
    expect(await page.locator('html').getAttribute('data-printed')).not.toBeNull();
    const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const paper = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const text = plain(paper.text);
    expect(text).toContain(name);
    expect(text).toContain(notice.slice(0, 30));
    expect(text.slice(0, text.indexOf(name))).not.toContain(menu);
    expect(text).not.toContain(t(lang, 'area.print'));
    expect(rows.length).toBeGreaterThan(20);
    const missing = rows.filter(
      ([label, figure]) => !text.includes(plain(figure)) || !unbroken(text).includes(unbroken(plain(label))),
    );
    expect(missing).toEqual([]);
    expect(paper.totalPages).toBeLessThanOrEqual(MOST_SHEETS);
    expect(hand.problems).toEqual([]);
    await hand.leave();
  });
});
