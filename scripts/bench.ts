import { defineCommand } from 'citty';
import { measureData } from './bench/measure-data.ts';
import { measureInBrowser } from './bench/measure-in-browser.ts';
import { measureLoad } from './bench/measure-load.ts';
import { measurePackage } from './bench/measure-package.ts';
import { measureParse } from './bench/measure-parse.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureSite } from './bench/measure-site.ts';
import type { Row } from './bench/row.ts';
import { toTable } from './bench/to-table.ts';
import { runWhenCalled } from './process/run-command.ts';

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  data: measureData,
  parse: measureParse,
  package: measurePackage,
  site: measureSite,
  pages: async () => [...measurePages(), ...(await measureInBrowser())],
  load: measureLoad,
};

/** `npm run bench`: measures the budgets and prints them as a table; being over one is told, not punished. */
export const benchCommand = defineCommand({
  meta: { name: 'npm run bench --', description: 'Measures sizes, speeds and memory against the budgets' },
  args: {
    part: {
      type: 'positional',
      required: false,
      description: `One of ${Object.keys(PARTS).join(', ')}; all without it`,
    },
  },
  async run({ args }) {
    const part: string | undefined = args.part;
    if (part !== undefined && !Object.hasOwn(PARTS, part)) {
      throw new Error(`unknown part: "${part}"; expected ${Object.keys(PARTS).join(', ')}`);
    }
    for (const [name, measure] of Object.entries(PARTS)) {
      if (part === undefined || part === name) console.log(`\n${toTable(await measure())}`);
    }
  },
});

await runWhenCalled(import.meta.url, benchCommand);
