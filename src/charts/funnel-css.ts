/** Rules for funnels: limits as lines, areas as dots, those outside as triangles that point to the good or the bad side. */
export const funnelCss: string =
  '.chart-funnel .limit{fill:none;stroke:var(--chart-line);stroke-width:1.5}' +
  '.chart-funnel .far{stroke-dasharray:5 3}' +
  '.chart-funnel .mean{stroke:currentColor;stroke-width:1.5;fill:none}' +
  '.chart-funnel .grid{stroke:var(--chart-grid);fill:none}' +
  '.chart-funnel .inside{fill:none;stroke:var(--chart-line);stroke-width:5;stroke-linecap:round;vector-effect:none}' +
  '.chart-funnel .good{fill:var(--chart-accent)}.chart-funnel .bad{fill:var(--chart-contrast)}' +
  '.chart-funnel text{paint-order:stroke;stroke:var(--chart-ground);stroke-width:3px}' +
  '.chart-funnel .start{text-anchor:start}.chart-funnel .end{text-anchor:end}' +
  '.chart-key.inside{width:.5rem;height:.5rem;border-radius:50%;background:var(--chart-line)}' +
  '.chart-key.good,.chart-key.bad{width:.75rem;height:.7rem;background:var(--chart-accent);clip-path:polygon(50% 0,100% 100%,0 100%)}' +
  '.chart-key.bad{background:var(--chart-contrast);clip-path:polygon(0 0,100% 0,50% 100%)}' +
  '.chart-key.limit{height:0;border-top:1.5px solid var(--chart-line)}.chart-key.limit.far{border-top-style:dashed}';
