/** A scale as `scaleText` of the charts wrote it; null where there is none. Throws `invalid scale`. */
export function scaleFrom(text: string | undefined): ((value: number) => number) | null {
  if (text === undefined) return null;
  const [from, to, start, end, ...rest] = text.split(' ').map(Number);
  if (end === undefined || rest.length > 0 || [from, to, start, end].some(Number.isNaN)) {
    throw new Error(`invalid scale: "${text}" (expected two values and two places). Draw the chart anew.`);
  }
  const width = to! - from! || 1;
  return value => start! + ((value - from!) / width) * (end - start!);
}
