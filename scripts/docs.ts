import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineCommand } from 'citty';
import { withColumnTables } from '../src/dataflows/tables/columns-markdown.ts';
import { withFormatsTable } from '../src/dataflows/tables/formats-markdown.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';

const PATH = join(PROJECT_ROOT, 'docs', 'data.md');

/** `npm run docs`: writes the tables of columns and of formats in docs/data.md from the definitions. */
export const docsCommand = defineCommand({
  meta: {
    name: 'npm run docs',
    description: 'Writes the tables of columns and of formats in docs/data.md from src/dataflows/tables',
  },
  run: async () => writeFile(PATH, withFormatsTable(withColumnTables(await readFile(PATH, 'utf8')))),
});

await runWhenCalled(import.meta.url, docsCommand);
