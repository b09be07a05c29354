import type { PlannedFile } from '../model/file.ts';
import type { PublishedAudit, PublishedCompliance } from '../package/audit-types.ts';
import type { PublishedCell, PublishedDevelopment, PublishedScore } from '../package/score-types.ts';
import { jsonFile } from './json-file.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `audits/<area>/<year>.json` and `.csv`: the result audit by the common template. */
export const auditFiles = (audits: readonly PublishedAudit[]): PlannedFile[] =>
  audits.flatMap(audit => {
    const path = `audits/${audit.head.area}/${audit.head.year}`;
    const records = [
      ...audit.sections.flatMap(({ id, rows }) => rows.flatMap(score => scoreRecords(audit, id, score))),
      ...audit.compliance.filter(({ basis }) => basis !== 'none').map(own => complianceRecord(audit, own)),
    ];
    return [
      jsonFile(`${path}.json`, audit, records.length),
      { path: `${path}.csv`, contents: recordsCsv(records), mediaType: 'text/csv', rows: records.length },
    ];
  });

const PARTS = ['municipality', 'state'] as const;

/** The three columns of a line as three rows; development and comparisons stand with the overall one. */
function scoreRecords({ head }: PublishedAudit, section: string, score: PublishedScore) {
  const { indicator, target_group, freq, time_period, overall } = score;
  const key = { ref_area: head.area, year: head.year, section, indicator, target_group };
  const when = { freq, time_period };
  return [
    { ...key, responsibility: '_T', ...when, ...figure(overall), absent: null, ...comparedWith(score), basis: null },
    ...PARTS.map(responsibility => {
      const { absent, ...part } = score[responsibility];
      return {
        ...key,
        responsibility,
        ...when,
        ...figure({ ...NO_CELL, ...part }),
        absent,
        ...NOT_COMPARED,
        basis: null,
      };
    }),
  ];
}

const figure = ({ value, status, ...cell }: Readonly<Record<keyof PublishedCell, string | number | null>>) => ({
  obs_value: value,
  ...cell,
  obs_status: status,
});

const NO_CELL = { value: null, numerator: null, denominator: null, lower: null, upper: null, status: null };

const NOT_COMPARED = {
  change: null,
  change_unit: null,
  count_change: null,
  change_verdict: null,
  cluster: null,
  cluster_verdict: null,
  region: null,
  region_verdict: null,
  country: null,
  country_verdict: null,
  rank: null,
};

const comparedWith = ({ development, cluster, region, country, place }: PublishedScore) => ({
  ...(development ? changeOf(development) : NO_CHANGE),
  cluster: cluster && cluster.value,
  cluster_verdict: cluster && cluster.verdict,
  region: region && region.value,
  region_verdict: region && region.verdict,
  country: country && country.value,
  country_verdict: country && country.verdict,
  rank: place && place.rank,
});

const NO_CHANGE = { change: null, change_unit: null, count_change: null, change_verdict: null };

const changeOf = ({ change, unit, count_change, verdict }: PublishedDevelopment) => ({
  change,
  change_unit: unit,
  count_change,
  change_verdict: verdict,
});

function complianceRecord({ head }: PublishedAudit, own: PublishedCompliance) {
  const { indicator, target_group, freq, time_period, basis, value, numerator, denominator, lower, upper, status } =
    own;
  const cell = figure({ value, numerator, denominator, lower, upper, status });
  return {
    ref_area: head.area,
    year: head.year,
    section: 'compliance',
    indicator,
    target_group,
    responsibility: '_T',
    freq,
    time_period,
    ...cell,
    absent: null,
    ...NOT_COMPARED,
    basis,
  };
}
