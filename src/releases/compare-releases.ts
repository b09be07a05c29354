import type {
  CellChange,
  LargestRevision,
  ReleaseChange,
  ReleaseLevel,
  ReleaseRecord,
  ShapeChange,
} from '../package/release-types.ts';
import { cellChanges, wholeIndicator } from './cell-changes.ts';
import { codeChanges } from './code-changes.ts';
import { columnChanges } from './column-changes.ts';
import { definitionChanges } from './definition-changes.ts';
import { CELL_LEVELS, highest } from './levels.ts';
import type { ReleaseTree } from './release-tree.ts';
import { idChanges } from './shape-change.ts';

/** What one release changes in the one before it. */
export type ReleaseComparison = Pick<ReleaseRecord, 'level' | 'cells' | 'changes' | 'counts' | 'largest'>;

/** Changes of shape that are told one by one beside those that break something, and largest revisions. */
const MOST_TOLD = 50;

/**
 * Holds a release against the one before: cells, ids, definitions, columns, codes and files. A part that one of the two
 * copies does not hold is not compared. The level is that of the change that weighs most.
 */
export function compareReleases(before: ReleaseTree, after: ReleaseTree): ReleaseComparison {
  const changes = [
    ...definitionChanges(before.catalogue, after.catalogue),
    ...idChanges(
      before.areas.map(({ id }) => id),
      after.areas.map(({ id }) => id),
      ['area-removed', 'area-added'],
    ),
    ...codeChanges(before, after),
    ...columnChanges(before, after),
    ...fileChanges(before, after),
  ];
  const { cells, largest } = allCells(before, after);
  return {
    level: levelOf(cells, changes),
    cells,
    changes: told(changes),
    counts: countsOf(changes),
    largest,
  };
}

function allCells(before: ReleaseTree, after: ReleaseTree): Pick<ReleaseComparison, 'cells' | 'largest'> {
  const cells: Partial<Record<CellChange, number>> = {};
  const largest: LargestRevision[] = [];
  for (const was of before.catalogue.indicators) {
    const is = after.catalogue.indicators.find(({ id }) => id === was.id);
    const files = [wholeIndicator(before, was), is ? wholeIndicator(after, is) : null] as const;
    if (!files[0] || !files[1]) continue;
    const found = cellChanges(files[0], files[1]);
    for (const [change, count] of Object.entries(found.cells) as [CellChange, number][]) {
      cells[change] = (cells[change] ?? 0) + count;
    }
    if (found.largest) largest.push(found.largest);
  }
  const relative = ({ from, to }: LargestRevision): number =>
    Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to));
  return { cells, largest: largest.sort((a, b) => relative(b) - relative(a)).slice(0, MOST_TOLD) };
}

/** Further files of one area are named by its first file, and come and go with its figures. */
const CONTINUED = /^indicators\/[^/]+\/[^/]+-\d+\.json$/;

function fileChanges(before: ReleaseTree, after: ReleaseTree): ReleaseChange[] {
  const paths = ({ manifest }: ReleaseTree): string[] =>
    manifest.files.map(({ path }) => path).filter(path => !CONTINUED.test(path));
  return idChanges(paths(before), paths(after), ['file-removed', 'file-added']);
}

function levelOf(cells: ReleaseComparison['cells'], changes: readonly ReleaseChange[]): ReleaseLevel {
  const ofCells = (Object.keys(cells) as CellChange[]).map(change => CELL_LEVELS[change]);
  return highest([...ofCells, ...changes.map(({ level }) => level)]);
}

function told(changes: readonly ReleaseChange[]): ReleaseChange[] {
  const breaking = changes.filter(({ level }) => level === 'major');
  const others = changes.filter(({ level }) => level !== 'major').slice(0, MOST_TOLD);
  return [...breaking.slice(0, 10 * MOST_TOLD), ...others];
}

function countsOf(changes: readonly ReleaseChange[]): Partial<Record<ShapeChange, number>> {
  const counts: Partial<Record<ShapeChange, number>> = {};
  for (const { change } of changes) counts[change] = (counts[change] ?? 0) + 1;
  return counts;
}
