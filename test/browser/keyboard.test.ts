import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/bench/sample-pages.ts';
import { openSite, SITE, watchedPage } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MOST_STEPS = 400;

/** Moves on by the tabulator until an element has the focus, as a reader without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<Locator> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(wanted => document.activeElement?.matches(wanted) ?? false, selector))
      return page.locator(':focus');
  }
  throw new Error(`missing focus: "${selector}" was not reached in ${MOST_STEPS} steps on ${page.url()}.`);
}

const opened = async (path: string) => {
  const watched = await watchedPage(site, { colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  await watched.page.goto(site.url + path);
  return watched;
};

/** True where the element in focus has an outline that is seen. */
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement!);
    return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
  });

describe.each(['da', 'en'] as const)('a reader with a keyboard alone, in %s', lang => {
  const sample = samplePages(SITE, lang);

  it('skips to the content with the first key', async () => {
    const { page, problems } = await opened(`${lang}/`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.getAttribute('href')).toBe('#content');
    expect(await skip.evaluate(link => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('follows the menu, and sees where the focus is', async () => {
    const { page, problems } = await opened(`${lang}/`);
    await tabTo(page, 'header nav a[href*="indicators"]');
    expect(await isMarked(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}${lang}/indicators/`);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('changes view and language', async () => {
    const { page, problems } = await opened(sample.get('area')!);
    await tabTo(page, '.tools a[hreflang]');
    await tabTo(page, 'button.theme');
    await page.keyboard.press('Space');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    const other = lang === 'da' ? 'en' : 'da';
    await page.waitForURL(site.url + sample.get('area')!.replace(`${lang}/`, `${other}/`));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('orders a table by a column, one way and the other', async () => {
    const { page, problems } = await opened(sample.get('indicator')!);
    const head = await tabTo(page, 'table[data-sort] thead th.n button');
    const column = head.locator('xpath=ancestor::th');
    const figures = () =>
      page
        .locator('table[data-sort] tbody tr td.n:nth-of-type(1)')
        .evaluateAll(cells => cells.map(cell => Number((cell as HTMLElement).dataset['v'] || 'NaN')));
    await page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    const up = (await figures()).filter(value => !Number.isNaN(value));
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    const down = (await figures()).filter(value => !Number.isNaN(value));
    expect(down).toEqual(up.toReversed());
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('filters a profile', async () => {
    const { page, problems } = await opened(sample.get('area')!);
    const rows = page.locator('tr[data-subject]').filter({ visible: true });
    const all = await rows.count();
    await tabTo(page, '#filter-subject');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(await rows.count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('changes the kind of map', async () => {
    const { page, problems } = await opened(sample.get('indicator')!);
    const shape = () =>
      page.locator('.views').evaluate(views => {
        const drawings = [...views.querySelectorAll<SVGElement>('svg, svg a > *')];
        return drawings.map(
          part => `${part.tagName} ${getComputedStyle(part).display} ${part.getBoundingClientRect().x}`,
        );
      });
    const before = await shape();
    await tabTo(page, '.views > .pick');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').isChecked()).toBe(true);
    await expect.poll(shape).not.toEqual(before);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('opens the meaning of a word, closes it and goes to the page of words', async () => {
    const { page, problems } = await opened(`${lang}/`);
    const term = await tabTo(page, 'main button.term');
    const id = (await term.getAttribute('popovertarget'))!;
    const meaning = page.locator(`#${id}`);
    expect(await meaning.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await meaning.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe(id);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}${lang}/glossary/${id.replace('term-', '#')}`);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});

describe('a word with a meaning', () => {
  it('is a button that works without a script', async () => {
    const { page } = await watchedPage(site, { javaScriptEnabled: false });
    await page.goto(`${site.url}da/`);
    const term = page.locator('main button.term').first();
    await term.click();
    expect(await page.locator(`#${(await term.getAttribute('popovertarget'))!}`).isVisible()).toBe(true);
    await page.context().close();
  });

  it('opens by touch, and by resting the mouse on it', async () => {
    const { page } = await watchedPage(site, { hasTouch: true, viewport: { width: 360, height: 740 } });
    await page.goto(`${site.url}da/`);
    const term = page.locator('main button.term').first();
    const meaning = page.locator(`#${(await term.getAttribute('popovertarget'))!}`);
    await term.tap();
    expect(await meaning.isVisible()).toBe(true);
    const box = (await meaning.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= 360]).toEqual([true, true]);
    await page.context().close();

    const { page: other, problems } = await opened('da/');
    const word = other.locator('main button.term').first();
    await word.hover();
    await expect.poll(() => other.locator('.meaning:popover-open').count()).toBe(1);
    await other.mouse.move(0, 0);
    await expect.poll(() => other.locator('.meaning:popover-open').count()).toBe(0);
    expect(problems).toEqual([]);
    await other.context().close();
  });
});
