import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';
import { serveFolder } from '../server/serve-folder.ts';
import { measureAccessibility } from './measure-accessibility.ts';
import { measureDatabank } from './measure-databank.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { unmeasured } from './row.ts';
import type { Row } from './row.ts';

/** The built site in a browser: accessibility, the speed of the databank, and Lighthouse. */
export async function measureInBrowser(root = join(PROJECT_ROOT, 'dist')): Promise<Row[]> {
  if (!existsSync(root)) return [unmeasured('pages in a browser', 'dist is not there; run npm run site')];
  const [browser, site] = [await launchChromium(), await serveFolder(root)];
  try {
    return [
      ...(await measureAccessibility(browser, site.url, root)),
      ...(await measureDatabank(browser, site.url)),
      ...(await measureLighthouse(site.url, root)),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
