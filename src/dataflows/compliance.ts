import type { PlannedFile } from '../model/file.ts';
import type { PublishedCompliance } from '../package/audit-types.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `compliance.csv`: interviews and offers in time, or what stands in for them, with the law's requirements; none without. */
export function complianceFiles(rows: readonly PublishedCompliance[]): PlannedFile[] {
  if (rows.length === 0) return [];
  const records = rows.map(({ value, status, ...own }) => ({ ...own, obs_value: value, obs_status: status }));
  return [{ path: 'compliance.csv', contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length }];
}
