const STEP = /([ML])(-?\d+(?:\.\d+)?)[, ](-?\d+(?:\.\d+)?)/g;
/** Dots: places that are closed at once. Relative, each is a step from the one before. */
const DOTS = /^(?:M-?[\d.]+[, ]-?[\d.]+Z){3,}$/;

/**
 * Path data of straight lines between absolute places (`M1,2L3,4`), or of dots alone (`M1,2ZM3,4Z`), with relative steps of
 * at most one decimal: half as long. Differences are taken between rounded places, so that rounding does not add up.
 * Other path data is given back.
 */
export function relativeLines(path: string): string {
  return DOTS.test(path) ? lines(path.replaceAll('Z', '')).replaceAll('m', 'zm') + 'z' : lines(path);
}

function lines(path: string): string {
  const steps = [...path.matchAll(STEP)];
  if (steps.length < 3 || steps.map(([step]) => step).join('') !== path) return path;
  let [x, y] = [0, 0];
  let before = '';
  return steps
    .map(([, command, toX, toY], i) => {
      const [nextX, nextY] = [Math.round(Number(toX) * 10), Math.round(Number(toY) * 10)];
      const letter = i === 0 ? 'M' : command === 'M' ? 'm' : 'l';
      // Places that follow a relative move without a letter are lines; after the first, absolute one they would be too.
      const told = letter === 'l' && (before === 'l' || before === 'm') ? '' : letter;
      const pair = pairText(nextX - x, nextY - y);
      [x, y, before] = [nextX, nextY, letter];
      return told === '' && !pair.startsWith('-') ? ` ${pair}` : told + pair;
    })
    .join('');
}

const pairText = (dx: number, dy: number): string => {
  const [first, second] = [tenths(dx), tenths(dy)];
  return second.startsWith('-') ? first + second : `${first} ${second}`;
};

const tenths = (value: number): string => String(value / 10).replace(/^(-?)0\./, '$1.');
