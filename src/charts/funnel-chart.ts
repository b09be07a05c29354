import { scaleLinear, scaleLog } from 'd3-scale';
import { chartFrame } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { coordinate } from './coordinate.ts';
import { escapeText } from './escape-text.ts';
import { FUNNEL_FRAME as PLOT } from './funnel-geometry.ts';
import { scaleText } from './scale-text.ts';
import { funnelCurves, funnelMarks, funnelNames } from './funnel-marks.ts';
import type { FunnelData, FunnelOptions, FunnelScales } from './funnel-types.ts';

/** Half the width of the longest name of a size on a phone. */
const NAME_HALF = 32;

interface Scales extends FunnelScales {
  readonly sizes: readonly number[];
  readonly values: readonly number[];
}

/**
 * Areas by size (on a scale of logarithms) and value around their mean, with the limits of 95 and 99.8 % as curves. Areas
 * outside are triangles that point up on the good and down on the bad side, those farthest out named as far as there is
 * room. A list that names the marks follows. Throws `missing limits`.
 */
export function funnelChart(data: FunnelData, options: FunnelOptions): string {
  if (data.limits.length < 2) throw new Error(`missing limits: ${data.limits.length} of at least 2 for a funnel`);
  const { id, title, description, words } = options;
  const scales = scalesOf(data);
  const body =
    axes(scales, options) + funnelCurves(data, scales) + funnelMarks(data, scales) + funnelNames(data, scales, words);
  return (
    chartFrame(
      { id, title, description },
      `class="chart chart-plot chart-funnel" viewBox="0 0 ${PLOT.width} ${PLOT.height}"${axesText(scales)}`,
      body,
    ) +
    chartLegend([
      { key: 'inside', text: words.inside },
      { key: 'good', text: words.good },
      { key: 'bad', text: words.bad },
      { key: 'limit', text: words.near },
      { key: 'limit far', text: words.far },
    ])
  );
}

/** The axes for a script, see `scaleAttributes`; that of sizes is one of logarithms. */
function axesText({ x, y, values, sizes }: Scales): string {
  const [low, high] = [values[0]!, values.at(-1)!];
  const [small, large] = [sizes[0]!, sizes.at(-1)!];
  const across = { domain: [Math.log(small), Math.log(large)], range: [x(small), x(large)] } as const;
  return ` data-log data-x="${scaleText(across)}" data-y="${scaleText({ domain: [low, high], range: [y(low), y(high)] })}"`;
}

function scalesOf({ areas, limits }: FunnelData): Scales {
  const ends = [...areas.map(({ value }) => value), ...limits.flatMap(({ far }) => far)];
  const y = scaleLinear([Math.min(...ends), Math.max(...ends)], [PLOT.bottom, PLOT.top]).nice(5);
  const x = scaleLog([limits[0]!.size, limits.at(-1)!.size], [PLOT.left + 10, PLOT.right - 6]);
  const whole = (size: number): boolean => /^[125]0*$/.test(String(size));
  const round = x.ticks(40).filter(whole);
  const sizes = round.filter((_, i) => round.length <= 6 || i % Math.ceil(round.length / 6) === 0);
  return { x, y, sizes, values: y.ticks(5) };
}

function axes({ x, y, sizes, values }: Scales, { formatTick, formatSize, words }: FunnelOptions): string {
  const at = coordinate;
  const text = (place: string, label: string, className: string): string =>
    `<text ${place} class="${className}">${escapeText(label)}</text>`;
  return (
    `<path class="grid" d="${values.map(value => `M${PLOT.left} ${at(y(value))}H${PLOT.right}`).join('')}"/>` +
    values
      .map(value => text(`x="${PLOT.left - 6}" y="${at(y(value) + 4)}"`, formatTick(value, values), 'tick end'))
      .join('') +
    sizes
      .map(size => {
        const side = x(size) > PLOT.right - NAME_HALF ? 'tick end' : 'tick';
        return text(`x="${at(x(size))}" y="${PLOT.bottom + 20}"`, formatSize(size), side);
      })
      .join('') +
    text(`x="${PLOT.right}" y="${PLOT.bottom + 44}"`, words.axis, 'tick end')
  );
}
