import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Report } from './report-list.ts';

/** What printing depends on; `launch` and `print` are the browser's part. */
export interface PrintOptions {
  /** Address of the served site, with a closing slash. */
  readonly site: string;
  readonly out: string;
  readonly launch: () => Promise<Browser>;
  readonly print: (browser: Browser, address: string) => Promise<Uint8Array>;
  /** Print files again that are there. */
  readonly again?: boolean;
  readonly log?: (line: string) => void;
}

/** How often a report is tried, each time in a new browser. */
const MOST_TRIES = 3;

/**
 * Prints reports one after another and returns how many were printed. Files that are there are kept, a file is there only
 * when it is whole, and a browser that crashed is started again. Throws what the page threw, after three tries of a crash.
 */
export async function printReports(reports: readonly Report[], options: PrintOptions): Promise<number> {
  const { site, out, launch, print, again = false, log = () => {} } = options;
  await mkdir(out, { recursive: true });
  let browser: Browser | null = null;
  let printed = 0;
  try {
    for (const [index, { page, file }] of reports.entries()) {
      const target = join(out, file);
      const progress = `${index + 1}/${reports.length} ${file}`;
      if (!again && existsSync(target)) {
        log(`${progress} (kept)`);
        continue;
      }
      for (let tries = 1; ; tries++) {
        browser ??= await launch();
        try {
          await writeWhole(target, await print(browser, site + page));
          break;
        } catch (error) {
          if (browser.isConnected() || tries === MOST_TRIES) throw error;
          browser = null;
          log(`${progress}: the browser stopped; starting it again`);
        }
      }
      printed += 1;
      log(progress);
    }
  } finally {
    await browser?.close().catch(() => undefined);
  }
  return printed;
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await writeFile(`${target}.part`, bytes);
  await rename(`${target}.part`, target);
}
