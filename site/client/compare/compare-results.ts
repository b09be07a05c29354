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
import { loadFile } from '../databank/load.ts';
import type { CompareMeaning, ComparePage } from './compare-page.ts';

/** How many periods are drawn: five years, ten where there are only years. */
const DRAWN: Readonly<Record<Freq, number>> = { M: 60, Q: 20, Y: 10, R4: 20, R12: 60 };

const HEADLINE = { targetGroup: null, cut: null } as const;

/** Reads what the choice needs and puts its indicators together. Throws a `FileProblem`. */
export async function compareResults(page: ComparePage, meaning: CompareMeaning): Promise<ComparedIndicator[]> {
  const comparisons = comparisonsOf(page, meaning);
  const rows = await Promise.all(
    meaning.indicators.map(async indicator => {
      const needed = filesNeeded(indicator, HEADLINE);
      const file = mergeFiles(await Promise.all(needed.map(one => loadFile(page.files, one))));
      return { indicator, file };
    }),
  );
  const known = new Map(await comparisons);
  const { period, goals } = page.store.choice();
  return rows.map(({ indicator, file }) => {
    const freq = freqOf(indicator, period);
    const periods = chosenPeriods({ freq, span: { latest: DRAWN[freq] } }, [indicator]);
    const { cells, notAdded } = cellsOf(
      file,
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
      ...{ indicator, freq, periods, cells, areas: meaning.areas, comparisons: known },
      refused: new Set(notAdded.map(({ area }) => area)),
      goal: goals[indicator.id] ?? null,
    });
  });
}

/** Years where they are asked for and there are any, else the finest frequency. */
const freqOf = ({ freqs }: KnownIndicator, period: 'latest' | 'year'): Freq =>
  period === 'year' && freqs.includes('Y') ? 'Y' : freqs[0]!;

/** The published comparisons of the single municipalities among the areas. */
const comparisonsOf = (
  { own, files }: ComparePage,
  { areas }: CompareMeaning,
): Promise<[string, readonly PublishedComparison[]][]> =>
  Promise.all(
    areas
      .filter(({ parts }) => parts.length === 1 && own.comparisons[parts[0]!] !== undefined)
      .map(async ({ parts: [code] }): Promise<[string, readonly PublishedComparison[]]> => {
        const file = { path: comparisonsPath(code!), sha256: own.comparisons[code!]! };
        return [code!, await loadFile<readonly PublishedComparison[]>(files, file)];
      }),
  );
