/** The part of a drawing context that d3-shape's straight lines and areas call. */
export interface PathContext {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/**
 * A context that collects an SVG path of whole numbers, every command but the first relative: long series become half
 * the bytes of absolute coordinates. Rounding does not add up, since differences are taken between rounded places.
 */
export function relativePath(): PathContext & { readonly text: () => string } {
  const parts: string[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  let command = '';
  const step = (letter: string, toX: number, toY: number) => {
    const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
    const dy = nextY - y;
    parts.push(`${letter === command ? ' ' : letter}${nextX - x}${dy < 0 ? '' : ' '}${dy}`);
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
