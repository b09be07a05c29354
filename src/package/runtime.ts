export { aggregateOf } from './aggregate.ts';
export { compare } from './compare.ts';
export { figure, rowsOf, rowsOfSeries } from './decode.ts';
export { indicatorData } from './indicator-data.ts';
export { parseManifest } from './manifest.ts';
export { mergeFiles } from './merge-files.ts';
export { series } from './series.ts';
export { verifyFiles } from './verify-files.ts';
export { isWanted } from './wanted-parts.ts';
