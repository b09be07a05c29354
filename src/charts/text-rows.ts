const TEXT = /<text transform="translate\((-?[\d.]+),(-?[\d.]+)\)" y="([^"]+)">([^<]*)<\/text>/g;
const ROWS = new RegExp(`(?:${TEXT.source}){3,}`, 'g');

/**
 * Markup by Plot with texts that stand straight below each other as one text of many lines: names of a hundred rows weigh
 * a third less. Texts in another order, or beside each other, are left as they are.
 */
export const textRows = (markup: string): string =>
  markup.replace(ROWS, run => {
    const rows = [...run.matchAll(TEXT)].map(([, x, y, shift, words]) => ({
      x: x!,
      y: Number(y),
      shift: shift!,
      words,
    }));
    const [first] = rows;
    if (!first || rows.some(({ x, shift }) => x !== first.x || shift !== first.shift)) return run;
    const lines = rows.map(({ y, words }, i) => {
      const down = i === 0 ? `y="${first.shift}"` : `dy="${y - rows[i - 1]!.y}"`;
      return `<tspan x="0" ${down}>${words}</tspan>`;
    });
    return `<text transform="translate(${first.x},${first.y})">${lines.join('')}</text>`;
  });
