import { mergeFiles } from '../../../src/package/merge-files.ts';
import type { IndicatorFile } from '../../../src/package/types.ts';
import { cellsOf } from '../../databank/cells.ts';
import type { Cell, CellsWanted, NotAdded } from '../../databank/cells.ts';
import { groupOf } from '../../databank/chosen-indicators.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { filesNeeded } from '../../databank/files-needed.ts';
import { cellsWithoutFile, unreadCells } from '../../databank/unread-cells.ts';
import { FileProblem, loadFile, orProblem } from './load.ts';
import type { Meaning, Page } from './page.ts';

/** The cells of a choice, what could not be added, and which files could not be had. */
export interface Results {
  readonly cells: readonly Cell[];
  /** How many of the cells are unread. */
  readonly unread: number;
  readonly notAdded: readonly NotAdded[];
  readonly problems: readonly FileProblem[];
}

const merged = new Map<string, IndicatorFile>();

/** Reads what the choice needs and puts its cells together; cells whose file could not be had are unread. */
export async function resultsOf(page: Page, meaning: Meaning): Promise<Results> {
  const choice = page.store.choice();
  const read = await Promise.all(meaning.indicators.map(indicator => fileOf(page, indicator)));
  const parts = meaning.indicators.map((indicator, i) =>
    partOf(page, read[i]!, {
      indicator: indicator.id,
      choice,
      targetGroup: groupOf(indicator, choice),
      areas: meaning.areas,
      codes: meaning.codes.map(({ id }) => id),
      periods: meaning.periods,
    }),
  );
  const cells = parts.length === 1 ? parts[0]!.cells : parts.flatMap(part => part.cells);
  // Only cells of a file that did not come can be unread.
  const isWhole = read.every(({ problems }) => problems.length === 0);
  return {
    cells,
    unread: isWhole ? 0 : cells.filter(cell => cell.unread).length,
    notAdded: parts.flatMap(({ notAdded }) => notAdded),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface Read {
  /** Null where none of the files could be had. */
  readonly file: IndicatorFile | null;
  readonly problems: readonly FileProblem[];
}

function partOf(
  { context }: Page,
  { file, problems }: Read,
  { indicator, ...wanted }: CellsWanted & { readonly indicator: string },
): Pick<Results, 'cells' | 'notAdded'> {
  if (!file) return { cells: cellsWithoutFile(indicator, wanted), notAdded: [] };
  const part = cellsOf(file, wanted, context.areas);
  if (problems.length === 0) return part;
  // What may not be added is `invalid`; what is `unknown` or `missing` may stand in the file that did not come.
  const notAdded = part.notAdded.filter(({ reason }) => reason.startsWith('invalid'));
  return { cells: unreadCells(part.cells, new Set(notAdded.map(({ area }) => area))), notAdded };
}

/** An indicator's needed files as one, put together once for each set of them, and those that could not be had. */
async function fileOf({ store, files }: Page, indicator: KnownIndicator): Promise<Read> {
  const needed = filesNeeded(indicator, store.choice());
  const key = needed.map(({ path }) => path).join(' ');
  const known = merged.get(key);
  if (known) return { file: known, problems: [] };
  const tried = await Promise.all(needed.map(one => orProblem(loadFile(files, one))));
  const problems = tried.flatMap(one => (one instanceof FileProblem ? [one] : []));
  const came = tried.flatMap(one => (one instanceof FileProblem ? [] : [one]));
  if (problems.length > 0) return { file: came.length === 0 ? null : mergeFiles(came), problems };
  const file = mergeFiles(came);
  merged.set(key, file);
  return { file, problems };
}
