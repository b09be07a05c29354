import { mergeFiles } from '../../../src/package/merge-files.ts';
import type { IndicatorFile } from '../../../src/package/types.ts';
import { cellsOf } from '../../databank/cells.ts';
import type { Cell, NotAdded } from '../../databank/cells.ts';
import { groupOf } from '../../databank/chosen-indicators.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { filesNeeded } from '../../databank/files-needed.ts';
import { loadFile } from './load.ts';
import type { Meaning, Page } from './page.ts';

/** The cells of a choice, and what could not be added. */
export interface Results {
  readonly cells: readonly Cell[];
  readonly notAdded: readonly NotAdded[];
}

const merged = new Map<string, IndicatorFile>();

/** Reads what the choice needs and puts its cells together. Throws a `FileProblem`. */
export async function resultsOf(page: Page, meaning: Meaning): Promise<Results> {
  const files = await Promise.all(meaning.indicators.map(indicator => fileOf(page, indicator)));
  const choice = page.store.choice();
  const parts = meaning.indicators.map((indicator, i) =>
    cellsOf(
      files[i]!,
      {
        choice,
        targetGroup: groupOf(indicator, choice),
        areas: meaning.areas,
        codes: meaning.codes.map(({ id }) => id),
        periods: meaning.periods,
      },
      page.context.areas,
    ),
  );
  return { cells: parts.flatMap(({ cells }) => cells), notAdded: parts.flatMap(({ notAdded }) => notAdded) };
}

/** An indicator's needed files as one; put together once for each set of them. */
async function fileOf({ store, files }: Page, indicator: KnownIndicator): Promise<IndicatorFile> {
  const needed = filesNeeded(indicator, store.choice());
  const key = needed.map(({ path }) => path).join(' ');
  const known = merged.get(key);
  if (known) return known;
  const file = mergeFiles(await Promise.all(needed.map(one => loadFile(files, one))));
  merged.set(key, file);
  return file;
}
