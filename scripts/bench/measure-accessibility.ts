import type { Browser } from 'playwright-core';
import { axeViolations } from '../chromium/axe-violations.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import { samplePages } from './sample-pages.ts';

const LANGUAGES = ['da', 'en'];
const THEMES = ['light', 'dark'] as const;

/** Violations that axe finds on a page of every type, in both languages, light and dark. */
export async function measureAccessibility(browser: Browser, url: string, root: string): Promise<Row[]> {
  const counts = new Map<string, number>();
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    for (const [type, path] of LANGUAGES.flatMap(language => [...samplePages(root, language)])) {
      await page.goto(url + path);
      counts.set(type, (counts.get(type) ?? 0) + (await axeViolations(page)).length);
    }
    await context.close();
  }
  return [...counts]
    .sort()
    .map(([type, value]) => row({ what: `axe on page ${type}`, value, unit: 'violations', decimals: 0, most: 0 }));
}
