/** Rules for control charts: limits as dashed rules, signals as large dots, round on the good side and square on the bad. */
export const controlCss: string =
  '.chart-control line.limit{stroke:var(--chart-line);stroke-dasharray:5 3}' +
  '.chart-control line.mean{stroke:var(--chart-line);stroke-width:1.5}' +
  '.chart-control .limit text,.chart-control .mean text{fill:var(--chart-muted);font-weight:400}' +
  '.chart-control .signal{stroke-width:8;stroke-linecap:round}' +
  '.chart-line .plot .good{color:var(--chart-accent)}.chart-line .plot .bad{color:var(--chart-contrast);stroke-linecap:square;stroke-width:6}' +
  '.chart-key.signal{width:.625rem;height:.625rem;border-radius:50%;background:currentColor;clip-path:none}' +
  '.chart-key.signal.good{background:var(--chart-accent)}.chart-key.signal.bad{border-radius:0;background:var(--chart-contrast)}';
