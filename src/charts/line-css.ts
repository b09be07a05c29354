const pads = (side: 'l' | 'r', { base, sign, most }: { base: number; sign: number; most: number }) =>
  Array.from({ length: most }, (_, i) => {
    const edge = side === 'l' ? 'left' : 'right';
    return `.pad-${side}${i + 1}{padding-${edge}:${Math.round(base + sign * (i + 1))}px}`;
  }).join('');

const dot = (status: string, [outer, hole]: readonly [number, number], cap: string) =>
  `.mark-${status},.hole-${status}{stroke-linecap:${cap}}.chart .mark-${status}{stroke-width:${outer}}` +
  (hole === 0
    ? `.hole-${status}{display:none}`
    : `.chart .hole-${status}{stroke-width:${hole};stroke:var(--chart-ground)}`);

/** Rules for line charts and sparklines. */
export const lineCss: string =
  '.chart-line{box-sizing:border-box;width:100%;overflow:visible}' +
  '.chart-line .plot{overflow:visible}' +
  '.chart-line .plot path{fill:none;stroke:currentColor;vector-effect:non-scaling-stroke;stroke-linejoin:round}' +
  '.chart-line .series-0{color:var(--chart-accent)}.chart-line .series-1{color:currentColor}' +
  '.chart-line .series-2{color:var(--chart-line)}.chart-line .series-3{color:var(--chart-contrast)}' +
  '.chart-line .solid,.chart-line .dashed{stroke-width:1.5}' +
  '.chart-line .series-0 .solid,.chart-line .series-0 .dashed{stroke-width:2.5}' +
  '.chart-line .series-2 .solid{stroke-dasharray:7 3}.chart-line .series-3 .solid{stroke-dasharray:1.5 3}' +
  '.chart-line .plot .dashed{stroke-dasharray:3 3}' +
  '.chart-line .plot .alone{stroke-width:5;stroke-linecap:round}' +
  '.chart-line .plot .band{fill:currentColor;fill-opacity:.16;stroke:none}' +
  '.chart-line .plot .revision{stroke-width:6;stroke-opacity:.38;stroke-linecap:butt}' +
  dot('p', [8, 4], 'round').replaceAll('.chart .', '.chart-line .plot .') +
  dot('e', [7, 3.5], 'square').replaceAll('.chart .', '.chart-line .plot .') +
  dot('u', [4, 0], 'square').replaceAll('.chart .', '.chart-line .plot .') +
  '.chart-line .series-2 text{fill:var(--chart-muted)}' +
  '.chart-line .value{font-weight:600}.chart-line .series-0 text{font-weight:600}' +
  '.chart-line .grid{stroke:var(--chart-grid)}.chart-line .zero{stroke:var(--chart-line)}' +
  '.chart-line .notch{stroke:var(--chart-line)}.chart-line .time{text-anchor:middle}.chart-line .tick{text-anchor:end}' +
  '.chart-line .break{paint-order:stroke;stroke:var(--chart-ground);stroke-width:4px}' +
  '.chart-line .rule{stroke:currentColor;stroke-dasharray:4 2}' +
  '.chart-line .gap-none{fill:none}' +
  pads('l', { base: 8, sign: 6.6, most: 12 }) +
  pads('r', { base: 10, sign: 7.4, most: 24 }) +
  '@media (max-width:40rem){.chart-line .wide{display:none}}' +
  '.chart-key.mark-p,.chart-key.mark-e,.chart-key.mark-u{width:.625rem;height:.625rem;border:2px solid var(--chart-accent)}' +
  '.chart-key.mark-p{border-radius:50%}.chart-key.mark-u{border-width:.2rem;width:.4rem;height:.4rem}' +
  '.chart-key.band{background:var(--chart-accent);opacity:.3}' +
  '.chart-key.revision{width:.375rem;height:1rem;background:var(--chart-accent);opacity:.45}' +
  '.chart-key.rule{width:0;border-left:1.5px dashed currentColor}' +
  '.spark{display:inline-block;vertical-align:middle}' +
  '.spark svg{overflow:visible}' +
  '.spark path{fill:none;stroke:currentColor;stroke-width:1.5px;vector-effect:non-scaling-stroke;stroke-linejoin:round}' +
  '.spark .dashed{stroke-dasharray:2 2}.spark .alone{stroke-width:3px;stroke-linecap:round}' +
  '.spark .end{fill:var(--chart-accent)}';
