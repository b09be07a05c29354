import type { Analyses } from '../comparisons/analyses.ts';
import type { PlannedFile } from '../model/file.ts';
import { completenessFiles } from './completeness.ts';
import { controlFiles } from './control.ts';
import { funnelFiles } from './funnels.ts';
import { savingFiles } from './savings.ts';
import { survivalFiles } from './survival.ts';

/** Plans the files of the analyses beside the comparisons; one that could not be made has none. */
export const analysisFiles = ({ savings, control, funnels, survival, completeness }: Analyses): PlannedFile[] => [
  ...savingFiles(savings),
  ...controlFiles(control),
  ...funnelFiles(funnels),
  ...survivalFiles(survival),
  ...completenessFiles(completeness),
];
