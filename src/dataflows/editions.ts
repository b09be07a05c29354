import type { PlannedFile } from '../model/file.ts';
import { kindOf, noticeOf, type BuildInput } from './build-input.ts';
import { calendarFiles } from './calendar.ts';
import { historyFiles } from './history.ts';
import { revisionFiles } from './revisions.ts';
import { statusFile } from './status.ts';

/** Plans what the editions kept say together: revisions, histories, calendar and status. */
export function editionFiles(
  input: Pick<BuildInput, 'version' | 'released' | 'cards' | 'tables' | 'editions'>,
): PlannedFile[] {
  const { version, cards, editions } = input;
  const day = cards
    .map(({ edition }) => edition)
    .sort()
    .at(-1)!;
  return [
    ...revisionFiles(editions.revised),
    ...historyFiles(editions.histories, { version, kind: kindOf(cards), notice: noticeOf(cards), day }),
    ...calendarFiles(input),
    statusFile(input),
  ];
}
