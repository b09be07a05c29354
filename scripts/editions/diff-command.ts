import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { releaseChangesCsv } from '../../src/dataflows/release-changes.ts';
import { revisionsCsv, revisionSummary } from '../../src/dataflows/revisions.ts';
import { indicators } from '../../src/indicators/index.ts';
import { CHANGE_CLASSES, type ChangeClass, type ChangeKind } from '../../src/revisions/change.ts';
import { revisedBetween } from '../../src/revisions/editions.ts';
import { EDITION_ARGS, extractsOf, print } from './command-args.ts';
import { diffReleases, isPublished } from './diff-releases.ts';
import { readTwoEditions } from './read-two-editions.ts';

/** `npm run editions -- diff OLDER NEWER`: what differs between two editions of a source, or between two published trees. */
export const diffCommand = defineCommand({
  meta: {
    name: 'npm run editions -- diff',
    description: 'Says by table what differs between two editions (or by indicator between two published trees)',
  },
  args: {
    older: {
      type: 'positional',
      required: true,
      description: 'The older one: jobindsats/2026-08-19, or the folder of a published tree',
    },
    newer: { type: 'positional', required: true, description: 'The newer one, of the same source' },
    csv: { type: 'string', description: 'File for every cell that differs' },
    ...EDITION_ARGS,
  },
  run: async ({ args }) => {
    const { older, newer } = args;
    const trees = [older, newer].filter(isPublished).length;
    const diff = trees === 2 ? await ofReleases(older, newer) : await ofEditions(extractsOf(args), [older, newer]);
    if (args.csv !== undefined) await writeFile(resolve(args.csv), diff.csv());
    print(diff.summary, diff.lines, args);
  },
});

interface Diff {
  readonly summary: unknown;
  readonly lines: readonly string[];
  readonly csv: () => string;
}

async function ofEditions(extracts: string, names: readonly [string, string]): Promise<Diff> {
  const revised = revisedBetween(indicators, ...(await readTwoEditions(extracts, names)));
  const summary = revisionSummary(revised);
  const lines = summary.tables.map(({ table, cells, classes, ...counts }) =>
    lineOf(table, { cells, ...counts }, classes),
  );
  const only = [
    ...(summary.only_older.length > 0 ? [`only in ${names[0]}: ${summary.only_older.join(', ')}`] : []),
    ...(summary.only_newer.length > 0 ? [`only in ${names[1]}: ${summary.only_newer.join(', ')}`] : []),
  ];
  return { summary, lines: [...lines, ...only], csv: () => revisionsCsv(revised.tables) };
}

async function ofReleases(older: string, newer: string): Promise<Diff> {
  const changes = await diffReleases(resolve(older), resolve(newer));
  const summary = [...changes].map(([indicator, own]) => {
    const of = (kind: ChangeKind): number => own.filter(change => change.kind === kind).length;
    const classes = CHANGE_CLASSES.map(name => [name, own.filter(change => change.class === name).length]);
    return {
      indicator,
      changed: of('changed'),
      appeared: of('appeared'),
      vanished: of('vanished'),
      classes: Object.fromEntries(classes) as Record<ChangeClass, number>,
    };
  });
  const lines = summary.map(({ indicator, classes, ...counts }) => lineOf(indicator, counts, classes));
  return { summary, lines, csv: () => releaseChangesCsv(changes) };
}

type Counts = Readonly<Record<ChangeKind, number>> & { readonly cells?: number };

function lineOf(
  name: string,
  { cells, changed, appeared, vanished }: Counts,
  classes: Readonly<Record<ChangeClass, number>>,
): string {
  const of = cells === undefined ? '' : ` of ${cells} cells`;
  const why = CHANGE_CLASSES.filter(one => classes[one] > 0).map(one => `${classes[one]} ${one}`);
  const counts = `${changed}${of} changed, ${appeared} appeared, ${vanished} vanished`;
  return `${name.padEnd(24)} ${counts}${why.length > 0 ? ` (${why.join(', ')})` : ''}`;
}
