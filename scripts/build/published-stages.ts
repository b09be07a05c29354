import { descriptorFiles } from '../../src/dataflows/descriptors/descriptor-files.ts';
import { formatJobs } from '../../src/dataflows/format-jobs.ts';
import { catalogueIn } from '../../src/dataflows/plan.ts';
import { topicFiles } from '../../src/dataflows/topics/topic-files.ts';
import type { PlannedFile } from '../../src/model/file.ts';
import { PUBLIC_ADDRESS } from '../../src/model/public-address.ts';
import { makeFormats } from '../formats/make-formats.ts';
import type { Stage } from './write-tree.ts';

/**
 * The planned files; where they are wanted the other formats, which are made while those are written, and the topics of
 * them; and last the descriptors, which tell of them all.
 */
export function publishedStages(plan: readonly PlannedFile[], formats: boolean): Stage[] {
  const catalogue = catalogueIn(plan);
  const formatted = formats ? makeFormats(formatJobs(plan, catalogue)) : Promise.resolve([]);
  // What fails is told where it is waited for.
  formatted.catch(() => undefined);
  return [
    () => plan,
    () => formatted,
    async () => topicFiles(catalogue, [...plan, ...(await formatted)]),
    entries => descriptorFiles({ plan, entries, catalogue, home: PUBLIC_ADDRESS }),
  ];
}
