/** The part of a drawing context that d3-shape's straight lines and areas call. */
export interface PathContext {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/**
 * A context that collects an SVG path, every command but the first relative and places rounded to so many `decimals`: long
 * series become half the bytes of absolute coordinates. Rounding does not add up, since differences are taken between
 * rounded places.
 */
export function relativePath(decimals = 0): PathContext & { readonly text: () => string } {
  const unit = 10 ** decimals;
  const parts: string[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let command = '';
  const shown = (steps: number): string => String(steps / unit).replace(/^(-?)0\./, '$1.');
  const step = (letter: string, toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX * unit), Math.round(toY * unit)];
    const dy = nextY - y;
    parts.push(`${letter === command ? ' ' : letter}${shown(nextX - x)}${dy < 0 ? '' : ' '}${shown(dy)}`);
    [x, y, command] = [nextX, nextY, letter];
  };
  return {
    moveTo(toX, toY) {
      command = '';
      step(parts.length === 0 ? 'M' : 'm', toX, toY);
      [startX, startY] = [x, y];
    },
    lineTo: (toX, toY) => step('l', toX, toY),
    closePath() {
      parts.push('z');
      [x, y, command] = [startX, startY, ''];
    },
    text: () => parts.join(''),
  };
}
