import type { IndicatorFile } from './types.ts';

/**
 * Several files of one indicator and version as one that holds the series of all, in the order given. Throws
 * `missing files` where there are none and `invalid files` where they are not of one indicator and version.
 */
export function mergeFiles(files: readonly IndicatorFile[]): IndicatorFile {
  const [first, ...others] = files;
  if (!first) throw new Error('missing files: nothing to put together');
  if (others.length === 0) return first;
  for (const { indicator, version } of others) {
    if (indicator === first.indicator && version === first.version) continue;
    throw new Error(
      `invalid files: ${indicator} ${version} does not belong to ${first.indicator} ${first.version}; take files of one indicator and version`,
    );
  }
  const { part: _part, more: _more, ...head } = first;
  return { ...head, series: files.flatMap(({ series }) => series) };
}
