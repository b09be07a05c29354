import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { LANGUAGES } from '../src/model/text.ts';
import type { PublishedSteering } from '../src/package/steering-types.ts';
import { launchChromium } from './chromium/launch-chromium.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { printPage } from './reports/print-page.ts';
import { printReports } from './reports/print-reports.ts';
import { reportList } from './reports/report-list.ts';
import { serveFolder } from './server/serve-folder.ts';

/** `npm run reports`: prints result audits and regional analyses of the built site as PDF. */
export const reportsCommand = defineCommand({
  meta: { name: 'npm run reports --', description: 'Prints result audits and regional analyses as PDF' },
  args: {
    area: { type: 'string', description: 'Code of the municipality whose result audit is printed, e.g. 851' },
    region: { type: 'string', description: 'Id of the region whose analysis is printed, e.g. RBNJ' },
    all: { type: 'boolean', default: false, description: 'All result audits of the year' },
    year: { type: 'string', description: 'Year of the report; the latest without' },
    lang: { type: 'string', default: 'da', description: 'Language: da or en' },
    site: { type: 'string', default: 'dist', description: 'Folder of the built site' },
    out: { type: 'string', default: 'reports', description: 'Folder for the PDF files' },
    again: { type: 'boolean', default: false, description: 'Print files again that are there' },
  },
  async run({ args }) {
    const { area, region, all, lang } = args;
    if (!LANGUAGES.some(known => known === lang))
      throw new Error(`unknown language: "${lang}" (expected ${LANGUAGES.join(' or ')}). Give --lang.`);
    const root = resolve(PROJECT_ROOT, args.site);
    const reports = reportList(steeringIn(root), {
      lang,
      all,
      ...(area !== undefined && { area }),
      ...(region !== undefined && { region }),
      ...(args.year !== undefined && { year: yearOf(args.year) }),
    });
    const server = await serveFolder(root);
    try {
      const out = resolve(PROJECT_ROOT, args.out);
      const printing = { site: server.url, out, again: args.again, log: console.log };
      const printed = await printReports(reports, { ...printing, launch: launchChromium, print: printPage });
      console.log(`${printed} printed, ${reports.length - printed} kept, in ${args.out}`);
    } finally {
      await server.close();
    }
  },
});

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new Error(`invalid year: "${text}" (expected four digits, e.g. 2025). Give --year.`);
  return Number(text);
}

/** Which reports the site's version holds. Throws `missing site` and `missing reports`. */
function steeringIn(root: string): PublishedSteering {
  const latest = join(root, 'data', 'latest.json');
  if (!existsSync(latest)) throw new Error(`missing site: ${latest} is not there. Run: npm run build && npm run site`);
  const { version } = JSON.parse(readFileSync(latest, 'utf8')) as { version: string };
  const path = join(root, 'data', 'v', version, 'steering.json');
  if (!existsSync(path))
    throw new Error(`missing reports: version ${version} has no steering.json. Run: npm run build && npm run site`);
  return JSON.parse(readFileSync(path, 'utf8')) as PublishedSteering;
}

await runWhenCalled(import.meta.url, reportsCommand);
