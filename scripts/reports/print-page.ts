import type { Browser } from 'playwright-core';

/** A page as a PDF on A4, with the margins, page numbers and breaks of the page's own print style. Throws `missing page`. */
export async function printPage(browser: Browser, address: string): Promise<Buffer> {
  const context = await browser.newContext({ colorScheme: 'light' });
  try {
    const page = await context.newPage();
    const response = await page.goto(address);
    if (!response?.ok())
      throw new Error(`missing page: ${address} is not in the built site. Build it first: npm run site`);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await context.close().catch(() => undefined);
  }
}
