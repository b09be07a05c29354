import { coordinate } from './coordinate.ts';
import { escapeText } from './escape-text.ts';
import { freeLabels } from './free-labels.ts';
import { FUNNEL_FRAME } from './funnel-geometry.ts';
import { relativePath } from './relative-path.ts';
import type { FunnelArea, FunnelData, FunnelScales, FunnelWords } from './funnel-types.ts';

/** Which of the limits the curves go through: they bend so little that the rest would not be seen. */
const STEP = 3;

/** The limits as curves and the mean as a line. */
export function funnelCurves({ limits, centre }: FunnelData, { x, y }: FunnelScales): string {
  const steps = limits.filter((_, i) => i % STEP === 0 || i === limits.length - 1);
  const both = (kind: 'near' | 'far'): string => {
    const path = relativePath(1);
    for (const side of [0, 1] as const)
      steps.forEach((limit, i) => path[i === 0 ? 'moveTo' : 'lineTo'](Math.round(x(limit.size)), y(limit[kind][side])));
    return path.text();
  };
  return (
    `<path class="limit" d="${both('near')}"/><path class="limit far" d="${both('far')}"/>` +
    `<path class="mean" d="M${FUNNEL_FRAME.left} ${coordinate(y(centre))}H${FUNNEL_FRAME.right}"/>`
  );
}

/** The areas: dots within the limits, triangles outside. */
export function funnelMarks({ areas }: FunnelData, { x, y }: FunnelScales): string {
  const path = (className: string, shape: string, part: readonly FunnelArea[]): string => {
    const places = part.map(({ size, value }) => `M${coordinate(x(size), 0)} ${coordinate(y(value), 0)}${shape}`);
    return places.length === 0 ? '' : `<path class="${className}" d="${places.join('')}"/>`;
  };
  const outside = areas.filter(area => area.outside !== null);
  return (
    path(
      'inside',
      'h0',
      areas.filter(area => area.outside === null),
    ) +
    path(
      'good',
      'm0-6 5.5 10h-11z',
      outside.filter(({ good }) => good),
    ) +
    path(
      'bad',
      'm0 6-5.5-10h11z',
      outside.filter(({ good }) => !good),
    )
  );
}

/** Names of the mean and of the areas outside, the farthest first, as far as there is room. */
export function funnelNames({ areas, centre }: FunnelData, { x, y }: FunnelScales, words: FunnelWords): string {
  const outside = areas
    .filter(area => area.outside !== null)
    .sort((a, b) => Number(a.outside === '95') - Number(b.outside === '95'));
  const labels = freeLabels(
    outside.map(({ label, size, value }) => ({ x: x(size), y: y(value), text: label })),
    areas.map(({ size, value }) => ({ x: x(size), y: y(value) })),
    { letter: 8.5, line: 17, width: FUNNEL_FRAME.width, height: FUNNEL_FRAME.bottom },
  );
  const mean = `<text x="${FUNNEL_FRAME.right}" y="${coordinate(y(centre) - 5)}" class="end">${escapeText(words.mean)}</text>`;
  return (
    mean +
    labels
      .map(
        ({ x: left, y: top, text, anchor }) =>
          `<text x="${coordinate(left)}" y="${coordinate(top)}"${anchor === 'middle' ? '' : ` class="${anchor}"`}>${escapeText(text)}</text>`,
      )
      .join('')
  );
}
