export { chartCss } from './chart-css.ts';
export { lineChart } from './line-chart.ts';
export { rankingChart } from './ranking-chart.ts';
export { renderChart } from './render-chart.ts';
