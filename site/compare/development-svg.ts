import { coordinate } from '../../src/charts/coordinate.ts';
import { scaleAttributes } from '../../src/charts/scale-text.ts';
import type { Ends } from '../../src/charts/scale-text.ts';
import type { Cell } from '../databank/cells.ts';

const [WIDTH, HEIGHT, EDGE] = [132, 40, 4];

/** The ends of the values of several areas, and of a goal beside them; null where none has a value. */
export function domainOf(
  areas: readonly { readonly cells: readonly Cell[] }[],
  goal: number | null,
): readonly [number, number] | null {
  const values = areas.flatMap(({ cells }) => cells.flatMap(({ row }) => row?.obs_value ?? []));
  if (values.length === 0) return null;
  const all = goal === null ? values : [...values, goal];
  return [Math.min(...all), Math.max(...all)];
}

/**
 * A series as a line on a scale that it shares with others, broken where a value is missing and where a break of the
 * series lies, ending in a dot; a goal is a dashed line. Decoration: the words beside it say the same. Empty without values.
 */
export function developmentSvg(
  cells: readonly Cell[],
  [low, high]: readonly [number, number],
  goal: number | null,
): string {
  const y = (value: number): string =>
    coordinate(EDGE + (HEIGHT - 2 * EDGE) * (high === low ? 0.5 : (high - value) / (high - low)));
  const step = (WIDTH - 2 * EDGE) / Math.max(1, cells.length - 1);
  const x = (i: number): string => coordinate(EDGE + i * step);
  const runs: string[] = [];
  let last = '';
  cells.forEach(({ row }, i) => {
    const value = row?.obs_value;
    if (value == null) {
      last = '';
      return;
    }
    const point = `${x(i)} ${y(value)}`;
    // A point alone is a dot: a line of no length with round ends.
    if (last === '' || row?.obs_status === 'B') runs.push(`M${point}l0 0`);
    else runs.push(`L${point}`);
    last = point;
  });
  if (runs.length === 0) return '';
  const [cx, cy] = last.split(' ');
  const dot = last === '' ? '' : `<circle cx="${cx}" cy="${cy}" r="3"/>`;
  // By these a reader finds the figures: cells by their number, values by their height.
  const across: Ends = { domain: [0, Math.max(1, cells.length - 1)], range: [EDGE, WIDTH - EDGE] };
  const up: Ends = { domain: high === low ? [low - 1, high + 1] : [low, high], range: [HEIGHT - EDGE, EDGE] };
  const line = goal === null ? '' : `<path class="goal" d="M0 ${y(goal)}H${WIDTH}"/>`;
  return (
    `<svg class="development" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true"${scaleAttributes(across, up)}>` +
    `${line}<path d="${runs.join('')}"/>${dot}</svg>`
  );
}
