/**
 * Rules for charts drawn by Plot. Their text is in units of the picture, which is scaled to its place: sizes are set in
 * steps of the screen's width so that text is never under 11 pixels and never large.
 */
export const plotCss: string =
  '.chart-plot{width:100%;height:auto;text-anchor:middle;font-size:17px;overflow:visible}' +
  '.chart-plot path{vector-effect:non-scaling-stroke}.chart-plot .hatch path{vector-effect:none}' +
  '.chart-plot .chosen{font-weight:700;fill:var(--chart-accent)}.chart-plot .chosen text{fill:var(--chart-accent)}' +
  '@media (min-width:30rem){.chart-plot{font-size:13px}}' +
  '@media (min-width:40rem){.chart-plot{font-size:9.5px}}' +
  '.chart-ranking{max-width:460px;font-size:12.1px}' +
  '@media (min-width:30rem){.chart-ranking{font-size:10px}}';
