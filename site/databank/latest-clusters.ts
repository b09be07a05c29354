import { csvRows } from '../published/csv-rows.ts';
import type { Published } from '../published/published.ts';
import { remember } from '../published/remember.ts';
import type { Context } from './context.ts';

/** The clusters of public support in all, of the latest year there is; null where the version has none. */
export const latestClusters = (published: Published): Context['clusters'] =>
  remember(published, 'latest clusters', () => {
    const rows = csvRows(published, 'framework/clusters.csv').filter(({ model }) => model === 'all');
    const year = Math.max(...rows.map(row => Number(row['year'])));
    if (!Number.isFinite(year)) return null;
    const members: Record<string, string[]> = {};
    for (const row of rows.filter(one => Number(one['year']) === year)) {
      (members[row['ref_area']!] ??= []).push(row['member']!);
    }
    return { year, members };
  });
