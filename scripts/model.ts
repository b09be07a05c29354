import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { DEFAULT_SEED, MODEL_LABEL, modelEditions } from '../src/modelfigures/edition.ts';
import { createWorld } from '../src/modelfigures/world.ts';
import { moveEditions, refuseOfficial } from './model/move-editions.ts';
import { readCalibration } from './model/read-calibration.ts';
import { writeEdition } from './model/write-edition.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { withLock } from './process/with-lock.ts';

/** Where to write model figures and from which seed. */
export interface ModelOptions {
  /** Folder of extracts to write into; the project's own when left out. */
  readonly out?: string;
  readonly seed?: number;
  readonly log?: (line: string) => void;
}

/**
 * Generates the model editions of all sources below `out`. Everything is written beside the folder and moved in at the
 * end; other editions there stay. Same seed, same bytes. Throws `invalid target` where official figures lie.
 */
export async function writeModel({
  out,
  seed = DEFAULT_SEED,
  log = () => undefined,
}: ModelOptions = {}): Promise<void> {
  const folder = resolve(out ?? join(PROJECT_ROOT, 'datasets', 'extracts'));
  await refuseOfficial(
    folder,
    modelEditions.map(({ date }) => date),
  );
  await withLock(`${folder}.lock`, () => writeEditions({ folder, seed, log }));
  log(`written to ${folder}`);
}

async function writeEditions({ folder, seed, log }: { folder: string; seed: number; log: (line: string) => void }) {
  const beside = `${folder}.tmp`;
  await rm(beside, { recursive: true, force: true });
  const calibration = await readCalibration();
  log(`${MODEL_LABEL} (seed ${seed})`);
  try {
    for (const edition of modelEditions) {
      const { files, bytes } = await writeEdition(beside, createWorld(calibration, edition, seed));
      log(`edition ${edition.date}, figures to ${edition.lastMonth}: ${files} tables, ${(bytes / 1e6).toFixed(1)} MB`);
    }
    await moveEditions(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`invalid seed: "${text}". Give a whole number from 0.`);
  return value;
};

/** The command `npm run model`. */
export const command = defineCommand({
  meta: {
    name: 'npm run model --',
    description: `Generates extracts in the publishers' formats. ${MODEL_LABEL}.`,
  },
  args: {
    out: { type: 'string', description: 'Folder of extracts to write into (datasets/extracts)' },
    seed: { type: 'string', description: `Whole number that decides the figures (${DEFAULT_SEED})` },
  },
  run: async ({ args }) => {
    const given = { ...(args.out && { out: args.out }), ...(args.seed && { seed: wholeNumber(args.seed) }) };
    await writeModel({ ...given, log: line => console.log(line) });
  },
});

await runWhenCalled(import.meta.url, command);
