import { gapKind } from './gap-kind.ts';
import { isShown } from './is-shown.ts';
import type { GapKind } from './gap-kind.ts';
import type { Point } from './types.ts';

/** A point that may be drawn. */
export type ShownPoint = Point & { readonly value: number };

/** What a series is drawn as. */
export interface LineParts {
  /** Unbroken lines through final figures. */
  readonly solid: readonly (readonly ShownPoint[])[];
  /** Lines to or from figures that are not final. */
  readonly dashed: readonly (readonly ShownPoint[])[];
  /** Points without a neighbour on either side: no line shows them. */
  readonly alone: readonly ShownPoint[];
  /** Points that are provisional, estimated or of low reliability. */
  readonly open: readonly ShownPoint[];
  /** Those of them that stand first or last of such a run in their line: marks on all would hide the line. */
  readonly openEnds: readonly ShownPoint[];
  /** Spans of periods without a figure, both ends included. */
  readonly gaps: readonly { readonly kind: GapKind; readonly first: number; readonly last: number }[];
  /** First periods of runs of figures marked as breaks. */
  readonly breaks: readonly number[];
}

const isOpen = ({ status }: Point): boolean => status === 'P' || status === 'E' || status === 'U';

/**
 * Divides a series for drawing. No line crosses a gap, a break of its own or one of the `breaks` given (first periods of
 * the new side). A period with no point between the first and the last is a missing one.
 */
export function lineParts(points: readonly Point[], breaks: readonly number[] = []): LineParts {
  const own = points.flatMap(({ period, status }, i) =>
    status === 'B' && points[i - 1]?.status !== 'B' ? [period.ordinal] : [],
  );
  const cuts = new Set([...own, ...breaks]);
  const runs = runsOf(points, cuts);
  const split = runs.map(splitAtOpen);
  return {
    solid: split.flatMap(part => part.solid),
    dashed: split.flatMap(part => part.dashed),
    alone: runs.filter(run => run.length === 1 && !isOpen(run[0]!)).map(run => run[0]!),
    open: runs.flat().filter(isOpen),
    openEnds: runs.flatMap(run => run.filter((point, i) => isOpen(point) && isEnd(run, i))),
    gaps: gapsOf(points),
    breaks: own,
  };
}

/** True unless the figures before and after in the same line have the same status. */
const isEnd = (run: readonly ShownPoint[], i: number): boolean =>
  [i - 1, i + 1].some(other => run[other]?.status !== run[i]!.status);

function runsOf(points: readonly Point[], cuts: ReadonlySet<number>): ShownPoint[][] {
  const runs: ShownPoint[][] = [];
  let previous: number | undefined;
  for (const point of points) {
    if (!isShown(point)) continue;
    const { ordinal } = point.period;
    if (previous === ordinal - 1 && !cuts.has(ordinal)) runs.at(-1)!.push(point);
    else runs.push([point]);
    previous = ordinal;
  }
  return runs;
}

function splitAtOpen(run: readonly ShownPoint[]): { solid: ShownPoint[][]; dashed: ShownPoint[][] } {
  const lines: { dashed: boolean; points: ShownPoint[] }[] = [];
  for (let i = 1; i < run.length; i++) {
    const dashed = isOpen(run[i - 1]!) || isOpen(run[i]!);
    const line = lines.at(-1);
    if (line?.dashed === dashed) line.points.push(run[i]!);
    else lines.push({ dashed, points: [run[i - 1]!, run[i]!] });
  }
  return {
    solid: lines.filter(line => !line.dashed).map(line => line.points),
    dashed: lines.filter(line => line.dashed).map(line => line.points),
  };
}

function gapsOf(points: readonly Point[]): LineParts['gaps'] {
  const gaps: { kind: GapKind; first: number; last: number }[] = [];
  const add = (kind: GapKind, first: number, last: number) => {
    const gap = gaps.at(-1);
    if (gap?.kind === kind && gap.last === first - 1) gap.last = last;
    else gaps.push({ kind, first, last });
  };
  points.forEach((point, i) => {
    const { ordinal } = point.period;
    const before = points[i - 1]?.period.ordinal;
    if (before !== undefined && before < ordinal - 1) add('missing', before + 1, ordinal - 1);
    if (!isShown(point)) add(gapKind(point.status), ordinal, ordinal);
  });
  return gaps;
}
