import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';

/** Reads one series of a Parquet file in the browser, asking for no more of it than it needs. */
globalThis.readSeries = async (url, series, byteLength) => {
  const file = await asyncBufferFromUrl({ url, ...(byteLength === null ? {} : { byteLength }) });
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 16384 });
  const columns = ['ref_area', 'target_group', 'freq', 'time_period', 'obs_value'];
  const filter = Object.fromEntries(Object.entries(series).map(([name, code]) => [name, { $eq: code }]));
  return parquetReadObjects({ file, metadata, columns, filter, usePageIndex: true });
};
