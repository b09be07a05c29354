import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { watchedPage } from '../site-in-browser.ts';
import type { SiteInBrowser } from '../site-in-browser.ts';

/** The ways in which a reader works on a page. */
export const MODES = ['mouse', 'keyboard', 'touch'] as const;
export type Mode = (typeof MODES)[number];

/** A reader with one way of working before a page of their own. */
export interface Hand {
  readonly page: Page;
  /** What must not have happened meanwhile: errors, failed loads, requests to other hosts. */
  readonly problems: readonly string[];
  /** Presses a button, follows a link or unfolds. */
  readonly press: (target: Locator) => Promise<void>;
  /** Goes to a field and types. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Chooses a line of a list by its words, which are typed where keys are used: letters of plain ASCII. */
  readonly choose: (list: Locator, words: string) => Promise<void>;
  /** Takes one of the lines suggested below the field that is being written in. */
  readonly take: (line: Locator) => Promise<void>;
  readonly leave: () => Promise<void>;
}

const MOST_STEPS = 400;

const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

/** A reader at a page of a site. What their system would do is noted: printing as `data-printed` on the page. */
export async function handOf(mode: Mode, site: SiteInBrowser, path: string): Promise<Hand> {
  const { page, problems } = await watchedPage(site, {
    ...(mode === 'touch' ? PHONE : WIDE),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(site.url + path);
  return { page, problems, ...WAYS[mode](page), leave: () => page.context().close() };
}

type Way = Pick<Hand, 'press' | 'write' | 'choose' | 'take'>;

const WAYS: Readonly<Record<Mode, (page: Page) => Way>> = {
  mouse: page => pointed(page, target => target.click()),
  touch: page => pointed(page, target => target.tap()),
  keyboard: page => ({
    press: async target => {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.type(text);
    },
    choose: async (list, words) => {
      await reach(page, list);
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    },
    take: async line => {
      for (let step = 0; (await line.getAttribute('aria-selected')) !== 'true'; step += 1) {
        if (step === MOST_STEPS) throw new Error(`missing choice: ${String(line)} is not reached by the arrow keys.`);
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Enter');
    },
  }),
};

function pointed(page: Page, press: (target: Locator) => Promise<void>): Way {
  return {
    press,
    write: async (field, text) => {
      await press(field);
      await page.keyboard.type(text);
    },
    choose: async (list, words) => {
      await press(list);
      // The opened list is drawn by the system and not by the page: its line is chosen there.
      await list.selectOption({ label: words });
    },
    take: press,
  };
}

/**
 * Moves by the tabulator until an element has the focus: forwards, or backwards where it stands before the focus. Throws
 * `missing focus` where a reader does not come to it so.
 */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const way = await target.evaluate(sought => {
      const held = document.activeElement;
      if (held === sought) return null;
      const isBefore =
        held !== document.body && held!.compareDocumentPosition(sought) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error(`missing focus: ${String(target)} was not reached in ${MOST_STEPS} steps on ${page.url()}.`);
}
