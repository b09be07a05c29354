import type { ComputedIndicator } from '../../indicators/compute/compute-indicator.ts';
import type { Indicator } from '../../model/indicator.ts';

/** The target group an indicator is headed by in this build; its definition's first where it has no figures. */
export const headlineGroup = ({ indicator, targetGroups }: ComputedIndicator): string =>
  targetGroups[0] ?? indicator.targetGroups[0]!;

/** True for percentages, whose change is told in percentage points. */
export const isShare = ({ unit }: Indicator): boolean => unit === 'PERCENT' || unit === 'PERCENTAGE_POINTS';
