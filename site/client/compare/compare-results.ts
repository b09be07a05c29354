import type { PublishedComparison } from '../../../src/package/comparison-types.ts';
import { mergeFiles } from '../../../src/package/merge-files.ts';
import type { Freq } from '../../../src/package/types.ts';
import { comparedIndicator } from '../../compare/compared.ts';
import type { ComparedIndicator } from '../../compare/compared.ts';
import { comparisonsPath } from '../../compare/compare-context.ts';
import { cellsOf } from '../../databank/cells.ts';
import { groupOf } from '../../databank/chosen-indicators.ts';
import { chosenPeriods } from '../../databank/chosen-periods.ts';
import type { KnownIndicator } from '../../databank/context.ts';
import { filesNeeded } from '../../databank/files-needed.ts';
import { FileProblem, loadFile, orProblem } from '../databank/load.ts';
import type { CompareMeaning, ComparePage } from './compare-page.ts';

/** How many periods are drawn: five years, ten where there are only years. */
const DRAWN: Readonly<Record<Freq, number>> = { M: 60, Q: 20, Y: 10, R4: 20, R12: 60 };

const HEADLINE = { targetGroup: null, cut: null } as const;

/** The indicators that could be put together, and the files that could not be had. */
export interface CompareResults {
  readonly compared: readonly ComparedIndicator[];
  readonly problems: readonly FileProblem[];
}

/** Reads what the choice needs and puts its indicators together; those without their files are left out. */
export async function compareResults(page: ComparePage, meaning: CompareMeaning): Promise<CompareResults> {
  const judging = comparisonsOf(page, meaning);
  const rows = await Promise.all(
    meaning.indicators.map(async indicator => {
      const needed = filesNeeded(indicator, HEADLINE);
      const tried = await Promise.all(needed.map(one => orProblem(loadFile(page.files, one))));
      return { indicator, tried };
    }),
  );
  const judged = await judging;
  const comparisons = new Map(judged.flatMap(([code, one]) => (one instanceof FileProblem ? [] : [[code, one]])));
  const unread = new Set(judged.flatMap(([code, one]) => (one instanceof FileProblem ? [code] : [])));
  const { period, goals } = page.store.choice();
  const compared = rows.flatMap(({ indicator, tried }) => {
    const came = tried.flatMap(one => (one instanceof FileProblem ? [] : [one]));
    if (came.length < tried.length) return [];
    const freq = freqOf(indicator, period);
    const periods = chosenPeriods({ freq, span: { latest: DRAWN[freq] } }, [indicator]);
    const { cells, notAdded } = cellsOf(
      mergeFiles(came),
      {
        choice: { cut: null, freq },
        targetGroup: groupOf(indicator, HEADLINE),
        areas: meaning.areas,
        codes: [''],
        periods,
      },
      page.context.areas,
    );
    return comparedIndicator({
      ...{ indicator, freq, periods, cells, areas: meaning.areas, comparisons, unread },
      refused: new Set(notAdded.map(({ area }) => area)),
      goal: goals[indicator.id] ?? null,
    });
  });
  const all = [...rows.flatMap(({ tried }) => tried), ...judged.map(([, one]) => one)];
  return { compared, problems: all.flatMap(one => (one instanceof FileProblem ? [one] : [])) };
}

/** Years where they are asked for and there are any, else the finest frequency. */
const freqOf = ({ freqs }: KnownIndicator, period: 'latest' | 'year'): Freq =>
  period === 'year' && freqs.includes('Y') ? 'Y' : freqs[0]!;

/** The published comparisons of the single municipalities among the areas, or the problem with their file. */
const comparisonsOf = (
  { own, files }: ComparePage,
  { areas }: CompareMeaning,
): Promise<[string, readonly PublishedComparison[] | FileProblem][]> =>
  Promise.all(
    areas
      .filter(({ parts }) => parts.length === 1 && own.comparisons[parts[0]!] !== undefined)
      .map(async ({ parts: [code] }): Promise<[string, readonly PublishedComparison[] | FileProblem]> => {
        const file = { path: comparisonsPath(code!), hash: own.comparisons[code!]! };
        return [code!, await orProblem(loadFile<readonly PublishedComparison[]>(files, file))];
      }),
  );
