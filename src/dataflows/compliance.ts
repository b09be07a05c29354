import type { LegalRequirement } from '../model/legal-requirement.ts';
import type { PlannedFile } from '../model/file.ts';
import type { PublishedCompliance } from '../package/audit-types.ts';
import type { PublishedRequirement } from '../package/requirement-types.ts';
import type { Steering } from '../steering/steering.ts';
import { jsonFile } from './json-file.ts';
import { recordsCsv } from './records-csv.ts';

/**
 * Plans `compliance.csv`, interviews and offers in time or what stands in for them, and `requirements.json`, the law's
 * requirements that its rows name, in every version; none without rows.
 */
export function complianceFiles({
  compliance,
  requirements,
}: Pick<Steering, 'compliance' | 'requirements'>): PlannedFile[] {
  if (compliance.length === 0) return [];
  return [
    {
      path: 'compliance.csv',
      contents: recordsCsv(compliance.map(recordOf)),
      mediaType: 'text/csv',
      rows: compliance.length,
    },
    jsonFile('requirements.json', requirements.map(requirementOf), requirements.length),
  ];
}

const recordOf = ({ value, status, ...own }: PublishedCompliance) => ({ ...own, obs_value: value, obs_status: status });

const requirementOf = (rule: LegalRequirement): PublishedRequirement => ({
  id: rule.id,
  kind: rule.kind,
  target_group: rule.targetGroup,
  age_from: rule.ageFrom ?? null,
  age_to: rule.ageTo ?? null,
  law: rule.law,
  from: rule.from,
  to: rule.to ?? null,
  dates_approximate: rule.datesApproximate ?? false,
  text: rule.text,
  deadline_weeks: rule.deadlineWeeks ?? null,
  repeat_weeks: rule.repeatWeeks ?? null,
  least_number: rule.leastNumber ?? null,
  within_weeks: rule.withinWeeks ?? null,
  min_share: rule.minShare ?? null,
  verified: rule.verified,
  source: rule.source,
});
