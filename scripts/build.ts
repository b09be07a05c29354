import { existsSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { analyse } from '../src/comparisons/analyses.ts';
import { withSavings } from '../src/comparisons/saving-figures.ts';
import type { BuildInput } from '../src/dataflows/build-input.ts';
import { planPublished } from '../src/dataflows/plan.ts';
import type { MeasureTable } from '../src/observations/measure-table.ts';
import { readEdition } from '../src/sources/read-edition.ts';
import { compareTables } from './build/compare-tables.ts';
import { readEditionsKept } from './build/editions-kept.ts';
import { olderTables } from './build/older-tables.ts';
import { packageTexts } from './build/package-texts.ts';
import { publishedStages } from './build/published-stages.ts';
import { readBoundaries } from './build/read-boundaries.ts';
import { readGoals } from './build/read-goals.ts';
import { readRefundRates } from './build/read-refund-rates.ts';
import { readRelease, versionOf } from './build/release-card.ts';
import { writeTree, type WrittenTree } from './build/write-tree.ts';
import { steerBuild } from './build/steer-build.ts';
import { protectEditions } from './disclosure/protect-editions.ts';
import { readEditions } from './editions/read-editions.ts';
import { writeModel } from './model.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';

/** What to build from and where to. */
export interface BuildOptions {
  /** Folder of extracts (`<source>/<edition>/card.json`); the project's own, filled with model figures where it is empty, when left out. */
  readonly extracts?: string;
  /** Newest edition day to use, YYYY-MM-DD. */
  readonly edition?: string;
  /** A file of goals that are added to the project's own. */
  readonly goals?: string;
  /** Folder of the published tree; replaced as a whole. */
  readonly out?: string;
  /** True for every format and topic beside CSV and JSON; they take as long again as all the rest. */
  readonly formats?: boolean;
  readonly log?: (line: string) => void;
}

/** What a build made. */
export interface BuildResult extends WrittenTree {
  readonly version: string;
  readonly out: string;
}

const OWN_EXTRACTS = join(PROJECT_ROOT, 'datasets', 'extracts');

/**
 * Builds the published tree from extracts. Nothing is written before every file is read, checked and computed; then the
 * old tree is replaced in one move. Throws an `InputError` that names file, row and column of everything wrong.
 */
export async function buildData(options: BuildOptions = {}): Promise<BuildResult> {
  const log = options.log ?? (() => undefined);
  const extracts = options.extracts ? resolve(options.extracts) : OWN_EXTRACTS;
  if (!options.extracts && !existsSync(extracts)) await writeModel({ out: extracts, log });
  const out = options.out ?? join(PROJECT_ROOT, 'datasets', 'published');
  const input = await inputOf(extracts, options, log);
  const plan = planPublished(input, await packageTexts());
  if (options.formats) log('making the other formats');
  const stages = publishedStages(plan, options.formats ?? false);
  const written = await writeTree(isAbsolute(out) ? out : resolve(out), input.version, stages);
  log(`published version ${input.version}: ${written.files} files, ${(written.bytes / 1e6).toFixed(1)} MB`);
  return { ...written, version: input.version, out };
}

async function inputOf(extracts: string, options: BuildOptions, log: (line: string) => void): Promise<BuildInput> {
  const goals = await readGoals(options.goals);
  const editions = await readEditions(extracts, options.edition ? { edition: options.edition } : {});
  const given = new Map<string, MeasureTable>();
  for (const edition of editions) {
    log(
      `reading ${edition.card.source} ${edition.card.edition} (${edition.card.kind}, ${new Set(edition.files.map(({ file }) => file.table)).size} tables)`,
    );
    olderTables(edition.card).forEach(log);
    for (const [id, table] of readEdition(edition)) given.set(id, table);
  }
  const cards = editions.map(({ card }) => card);
  const days = new Map(cards.map(({ source, edition }) => [source as string, edition]));
  // Everything from here on is made of what may be told.
  const told = await protectEditions({ extracts, inUse: { cards, tables: given, days }, log });
  const { tables } = told;
  const compared = compareTables(tables, log);
  const { computed, headlines, framework, comparisons } = compared;
  const inUse = { cards, tables, days };
  const { editions: kept, older } = await readEditionsKept({ extracts, inUse, computed, mask: told.mask, log });
  const analyses = analyse({
    ...compared,
    edition: inUse,
    older,
    refundRates: await readRefundRates(),
  });
  for (const line of analyses.absent) log(line);
  const boundaries = await readBoundaries(extracts, options.edition);
  const used = boundaries ? [...cards, boundaries.card] : cards;
  const version = versionOf(await readRelease(), used);
  const made = {
    ...version,
    cards: used,
    ...(boundaries && { boundaries: boundaries.bytes }),
    tables,
    computed: withSavings(computed, { savings: analyses.savings, headlines }),
    framework,
    comparisons,
    analyses,
    editions: kept,
    disclosure: told.report,
  };
  return steerBuild(made, goals, log);
}

/** The command `npm run build`. */
export const command = defineCommand({
  meta: {
    name: 'npm run build --',
    description: 'Builds the open datasets from source extracts into datasets/published.',
  },
  args: {
    extracts: { type: 'string', description: 'Folder of extracts; without it the own ones, or model figures' },
    edition: { type: 'string', description: 'Newest edition to use, YYYY-MM-DD' },
    goals: { type: 'string', description: 'A file of goals to add, as those in datasets/goals' },
    out: { type: 'string', description: 'Folder to publish into' },
    formats: { type: 'boolean', description: 'Also Parquet, Excel, JSON-stat, Danish CSV and a zip for each topic' },
  },
  run: async ({ args }) => {
    const { extracts, edition, goals, out, formats } = args;
    const given = {
      ...(extracts && { extracts }),
      ...(edition && { edition }),
      ...(goals && { goals }),
      ...(out && { out }),
      ...(formats && { formats }),
    };
    await buildData({ ...given, log: line => console.log(line) });
  },
});

await runWhenCalled(import.meta.url, command);
