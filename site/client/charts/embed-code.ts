import { escapeText } from '../../../src/charts/escape-text.ts';

/** A drawing that grows with its width: height by width, and the width in pixels that it does not pass. */
export interface Growing {
  readonly ratio: number;
  readonly most: number;
}

/**
 * Markup for other pages that shows one chart of a page: as wide as its place, and as high as the chart with its texts,
 * which need more lines on a phone. A drawing of fixed height is one of `null`.
 */
export function embedCode(address: string, title: string, growing: Growing | null): string {
  const height =
    growing === null
      ? 'clamp(36rem,44rem - 10vw,42rem)'
      : `calc(min(92vw,${Math.round(growing.most)}px)*${growing.ratio.toFixed(2)} + 22rem)`;
  return (
    `<iframe src="${escapeText(address)}" title="${escapeText(title)}" loading="lazy" ` +
    `style="width:100%;height:${height};border:0"></iframe>`
  );
}
