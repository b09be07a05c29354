import { KEY_COLUMNS } from '../model/observation.ts';
import type { ReleaseChange } from '../revisions/release-changes.ts';

/** Every published figure that differs between two releases as CSV; a figure that is withheld now is not told again. */
export function releaseChangesCsv(changes: ReadonlyMap<string, readonly ReleaseChange[]>): string {
  const head = ['indicator', ...KEY_COLUMNS, 'change', 'old_value', 'new_value', 'old_status', 'new_status'];
  const lines = [[...head, 'months_old', 'class'].join(',')];
  for (const [indicator, own] of changes) for (const change of own) lines.push(lineOf(indicator, change));
  return `${lines.join('\n')}\n`;
}

function lineOf(indicator: string, { older, newer, kind, age, class: name }: ReleaseChange): string {
  const row = (newer ?? older)!;
  const withheld = newer?.obs_status === 'Q';
  return [
    indicator,
    ...KEY_COLUMNS.map(column => row[column]),
    kind,
    withheld ? '' : (older?.obs_value ?? ''),
    newer?.obs_value ?? '',
    older?.obs_status ?? '',
    newer?.obs_status ?? '',
    age,
    name,
  ].join(',');
}
