export { figure, rowsOf, rowsOfSeries } from './decode.ts';
export { indicatorData } from './indicator-data.ts';
