import { areasOfLevel } from '../../codelists/members.ts';
import { REGION_LEVELS } from './region-analysis.ts';

/** The regions that followed up on jobcentres in a year: 4 employment regions, later 8 councils, now 5. */
export const regionsOfYear = (year: number): string[] =>
  REGION_LEVELS.flatMap(level => areasOfLevel(level, `${year}-06-30`));
