import { coordinate } from './coordinate.ts';

const MARK = String.raw`<path d="M(-?[\d.]+),(-?[\d.]+)([hvl\d., -]+)Z" transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/>`;
const RUN = new RegExp(
  String.raw`<path d="(M[^"]+Z)" transform="translate\([^)]*\)"/>(?:<path d="\1" transform="translate\([^)]*\)"/>)+`,
  'g',
);

/**
 * Markup in which marks of one shape that stand in a row, each moved to its place, are one path: a series whose every
 * figure bears a mark becomes a third of the bytes. Shapes of other commands than relative lines are left as they are.
 */
export function joinedMarks(markup: string): string {
  return markup.replace(RUN, run => {
    const marks = [...run.matchAll(new RegExp(MARK, 'g'))];
    if (marks.map(([text]) => text).join('') !== run) return run;
    let [fromX, fromY] = [0, 0];
    const path = marks.map(([, x, y, shape, moveX, moveY], i) => {
      const [toX, toY] = [Number(x) + Number(moveX), Number(y) + Number(moveY)];
      const step = `${i === 0 ? 'M' : 'm'}${coordinate(toX - fromX)},${coordinate(toY - fromY)}${shape!}z`;
      [fromX, fromY] = [toX, toY];
      return step;
    });
    return `<path d="${path.join('')}"/>`;
  });
}
