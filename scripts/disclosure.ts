import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { audit } from '../src/disclosure/audit.ts';
import { upstreamOf } from '../src/disclosure/upstream.ts';
import type { MeasureTable } from '../src/observations/measure-table.ts';
import { readEdition } from '../src/sources/read-edition.ts';
import { highsSolver } from './disclosure/highs-solver.ts';
import { newestDay, protectEditions } from './disclosure/protect-editions.ts';
import { readDisclosureRule } from './disclosure/read-disclosure-rule.ts';
import { reportLines, upstreamLines } from './disclosure/report-lines.ts';
import { readEditions } from './editions/read-editions.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';

/** What to attack. */
export interface DisclosureOptions {
  /** Folder of extracts. */
  readonly extracts: string;
  /** Newest edition day to use, YYYY-MM-DD. */
  readonly edition?: string;
  /** Attack the tables as the publisher tells them. */
  readonly raw?: boolean;
}

/** The report of disclosure control on editions, or of the attack on the raw tables, as lines. Throws as a build does. */
export async function disclosureLines({ extracts, edition, raw = false }: DisclosureOptions): Promise<string[]> {
  const editions = await readEditions(extracts, edition ? { edition } : {});
  const tables = new Map<string, MeasureTable>(editions.flatMap(one => [...readEdition(one)]));
  const cards = editions.map(({ card }) => card);
  if (raw) {
    const found = audit([...tables.values()], await readDisclosureRule(newestDay(cards)), {
      solve: await highsSolver(),
    });
    const { store, relations, links, failures, withheld } = found;
    const upstream = upstreamOf({ store, relations, links });
    return upstreamLines(upstream, failures.length + withheld.length);
  }
  const days = new Map(cards.map(({ source, edition: day }) => [source as string, day]));
  const { report } = await protectEditions({ extracts, inUse: { cards, tables, days }, log: () => undefined });
  return reportLines(report);
}

/** The command `npm run disclosure`. */
export const command = defineCommand({
  meta: {
    name: 'npm run disclosure --',
    description:
      'Hides what must not be told, attacks what is told, and prints how much was hidden and what was found.',
  },
  args: {
    extracts: { type: 'string', description: 'Folder of extracts; the own ones without it' },
    edition: { type: 'string', description: 'Newest edition to use, YYYY-MM-DD' },
    raw: { type: 'boolean', description: 'Attack the tables as the publisher tells them' },
  },
  run: async ({ args }) => {
    const { extracts, edition, raw } = args;
    const dir = extracts ? resolve(extracts) : join(PROJECT_ROOT, 'datasets', 'extracts');
    const lines = await disclosureLines({ extracts: dir, ...(edition && { edition }), raw: raw === true });
    for (const line of lines) console.log(line);
  },
});

await runWhenCalled(import.meta.url, command);
