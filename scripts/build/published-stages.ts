import { formatJobs } from '../../src/dataflows/format-jobs.ts';
import { catalogueIn } from '../../src/dataflows/plan.ts';
import { topicFiles } from '../../src/dataflows/topics/topic-files.ts';
import type { PlannedFile } from '../../src/model/file.ts';
import { makeFormats } from '../formats/make-formats.ts';
import type { Stage } from './write-tree.ts';

/** The planned files, then the other formats, which are made while those are written, then the topics of them. */
export function formatStages(plan: readonly PlannedFile[]): Stage[] {
  const catalogue = catalogueIn(plan);
  const formatted = makeFormats(formatJobs(plan, catalogue));
  // What fails is told where it is waited for.
  formatted.catch(() => undefined);
  return [() => plan, () => formatted, async () => topicFiles(catalogue, [...plan, ...(await formatted)])];
}
