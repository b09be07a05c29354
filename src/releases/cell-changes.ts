import { rowsOfSeries } from '../package/decode.ts';
import { mergeFiles } from '../package/merge-files.ts';
import type { CellChange, LargestRevision } from '../package/release-types.ts';
import type { CatalogueIndicator, IndicatorFile, Row } from '../package/types.ts';
import type { ReleaseTree } from './release-tree.ts';

/** Cells of an indicator by what happened to them, and its largest revision. */
export interface CellChanges {
  readonly cells: Partial<Record<CellChange, number>>;
  readonly largest: LargestRevision | null;
}

const DIMENSIONS = ['target_group', 'responsibility', 'sex', 'age', 'origin'] as const;

/** Holds the cells of one indicator in two releases against each other. Series that are told alike are not looked into. */
export function cellChanges(before: IndicatorFile, after: IndicatorFile): CellChanges {
  const cells: Partial<Record<CellChange, number>> = {};
  let largest: LargestRevision | null = null;
  const [old, young] = [families(before), families(after)];
  for (const family of new Set([...old.keys(), ...young.keys()])) {
    const [was, is] = [old.get(family) ?? [], young.get(family) ?? []];
    if (JSON.stringify(was) === JSON.stringify(is) && sameRules(before, after)) continue;
    const [rowsBefore, rowsAfter] = [rowsOfFamily(before, was), rowsOfFamily(after, is)];
    for (const key of new Set([...rowsBefore.keys(), ...rowsAfter.keys()])) {
      const [a, b] = [rowsBefore.get(key), rowsAfter.get(key)];
      const change = changeOf(
        a,
        b,
        was.some(({ freq }) => freq === b?.freq),
      );
      if (change === null) continue;
      cells[change] = (cells[change] ?? 0) + 1;
      if (change === 'revised') largest = larger(largest, revisionOf(a!, b!));
    }
  }
  return { cells, largest };
}

/** An indicator's figures of all groups and breakdowns in one file; null where the copy does not hold them. */
export function wholeIndicator(tree: ReleaseTree, { files }: CatalogueIndicator): IndicatorFile | null {
  const texts = files.filter(({ format }) => format === 'json').map(({ path }) => tree.readText(path));
  if (texts.length === 0 || texts.includes(null)) return null;
  return mergeFiles(texts.map(text => JSON.parse(text!) as IndicatorFile));
}

type Family = IndicatorFile['series'][number][];

/** Series that differ in frequency alone: the coarser may follow from the finer. */
function families({ series }: IndicatorFile): Map<string, Family> {
  const found = new Map<string, Family>();
  for (const one of series) {
    const key = [one.ref_area, ...DIMENSIONS.map(name => one[name])].join('/');
    const family = found.get(key);
    if (family) family.push(one);
    else found.set(key, [one]);
  }
  return found;
}

const sameRules = (a: IndicatorFile, b: IndicatorFile): boolean =>
  a.multiplier === b.multiplier &&
  a.formula === b.formula &&
  a.decimals === b.decimals &&
  JSON.stringify(a.overTime) === JSON.stringify(b.overTime);

function rowsOfFamily(file: IndicatorFile, family: Family): Map<string, Row> {
  const own = { ...file, series: family };
  const rows = new Map<string, Row>();
  for (const series of family) {
    for (const row of rowsOfSeries(own, series)) rows.set(`${row.freq} ${row.time_period}`, row);
  }
  return rows;
}

function changeOf(a: Row | undefined, b: Row | undefined, known: boolean): CellChange | null {
  if (!b) return 'vanished';
  if (!a) return known ? 'new-period' : 'new-series';
  if (a.obs_value === null && b.obs_value === null) return a.obs_status === b.obs_status ? null : 'status';
  if (a.obs_value === null) return 'told';
  if (b.obs_value === null) return b.obs_status === 'Q' ? 'suppressed' : 'lost';
  const same = a.obs_value === b.obs_value && a.numerator === b.numerator && a.denominator === b.denominator;
  if (!same) return 'revised';
  return a.obs_status === b.obs_status ? null : 'status';
}

const revisionOf = (a: Row, b: Row): LargestRevision => ({
  indicator: b.indicator,
  series: [...DIMENSIONS.map(name => b[name]), b.freq].join('/'),
  ref_area: b.ref_area,
  time_period: b.time_period,
  from: a.obs_value!,
  to: b.obs_value!,
});

/** The one of two revisions that changes its figure more; a figure that did not move itself is none. */
function larger(known: LargestRevision | null, one: LargestRevision): LargestRevision | null {
  const size = ({ from, to }: LargestRevision): number => Math.abs(to - from);
  return size(one) > (known ? size(known) : 0) ? one : known;
}
