import { areasOfLevel } from '../../codelists/members.ts';
import type { ComplianceMeasure, LegalRequirement } from '../../model/legal-requirement.ts';
import { REQUIREMENT_KINDS } from '../../model/legal-requirement.ts';
import { periodId, periodsPerYear, type Freq } from '../../model/period.ts';
import type { PublishedCompliance } from '../../package/audit-types.ts';
import type { PublishedCell } from '../../package/score-types.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** The benefits whose requirements are followed, and the groups within them that requirements are written for. */
const GROUPS: readonly { readonly group: string; readonly covers: readonly string[] }[] = [
  { group: '_T', covers: ['ADP', 'KTH', 'KTH_JP', 'KTH_AP', 'LDY'] },
  { group: 'ADP', covers: ['ADP'] },
  { group: 'KTH', covers: ['KTH', 'KTH_JP', 'KTH_AP'] },
];

/** First year of the jobcentres. */
const FIRST_YEAR = 2007;

/** Compliance of the country, the regions and the municipalities in every year up to `last` for which anything is told. */
export function complianceTable(world: SteeringWorld, last: number): PublishedCompliance[] {
  const day = `${last}-01-01`;
  const places = [
    ...areasOfLevel('country', day),
    ...areasOfLevel('region', day),
    ...areasOfLevel('municipality', day),
  ];
  const years = Array.from({ length: Math.max(0, last - FIRST_YEAR + 1) }, (_, i) => FIRST_YEAR + i);
  return places.flatMap(area =>
    years.flatMap(year => complianceOf(world, area, year).filter(({ basis }) => basis !== 'none')),
  );
}

/**
 * Whether the law's requirements for interviews and offers were kept in a year, by target group: by the published share
 * where there is one, by a stand-in where there is not, and by nothing where there is neither. Each comes with the
 * requirements in force at the time.
 */
export const complianceOf = (world: SteeringWorld, area: string, year: number): PublishedCompliance[] =>
  REQUIREMENT_KINDS.flatMap(kind =>
    GROUPS.map(({ group, covers }) => {
      const rules = requirementsIn(world.book.requirements, { kind, covers, year });
      const found = measured(world, { kind, group, area, year });
      const minShare = leastShare(rules.verified);
      const base = {
        ref_area: area,
        target_group: group,
        kind,
        requirements: rules.verified.map(({ id }) => id).join(' '),
        unverified: rules.unverified.length > 0,
        min_share: minShare,
      };
      return found
        ? { ...base, ...found, met: metOf(found, minShare) }
        : { ...base, ...NOTHING, time_period: periodId('Y', year) };
    }),
  );

const NOTHING = {
  freq: 'Y',
  basis: 'none',
  indicator: null,
  value: null,
  numerator: null,
  denominator: null,
  lower: null,
  upper: null,
  status: null,
  met: null,
} as const;

/** The requirements of a kind in force in a year, told apart by whether a source was read. */
export function requirementsIn(
  requirements: readonly LegalRequirement[],
  { kind, covers, year }: { readonly kind: string; readonly covers: readonly string[]; readonly year: number },
): { verified: LegalRequirement[]; unverified: LegalRequirement[] } {
  const own = requirements.filter(
    rule =>
      rule.kind === kind &&
      covers.includes(rule.targetGroup) &&
      rule.from <= `${year}-12-31` &&
      (rule.to === undefined || rule.to >= `${year}-01-01`),
  );
  return { verified: own.filter(({ verified }) => verified), unverified: own.filter(({ verified }) => !verified) };
}

const leastShare = (rules: readonly LegalRequirement[]): number | null =>
  rules.reduce<number | null>((least, { minShare }) => minShare ?? least, null);

type Measured = Omit<
  PublishedCompliance,
  'ref_area' | 'target_group' | 'kind' | 'requirements' | 'unverified' | 'min_share' | 'met'
>;

interface MeasureKey {
  readonly kind: ComplianceMeasure['kind'];
  readonly group: string;
  readonly area: string;
  readonly year: number;
}

function measured(world: SteeringWorld, { kind, group, area, year }: MeasureKey): Measured | null {
  for (const { indicator, basis } of world.book.measures.filter(measure => measure.kind === kind)) {
    const computed = world.figures.indicator(indicator);
    if (!computed?.targetGroups.includes(group)) continue;
    for (const freq of ['Y', 'Q'] as const) {
      const cell = latestIn(world, { indicator, group, area, freq, period: year });
      if (cell) return { freq, time_period: periodId(freq, cell.period), basis, indicator, ...cell.figure };
    }
  }
  return null;
}

/** The year's figure, or its latest quarter with one. */
function latestIn(
  { figures }: SteeringWorld,
  key: { indicator: string; group: string; area: string; freq: Freq; period: number },
): { period: number; figure: PublishedCell } | null {
  const parts = periodsPerYear(key.freq);
  for (let part = parts - 1; part >= 0; part -= 1) {
    const period = key.period * parts + part;
    const figure = figures.at({ ...key, period });
    if (figure && figure.status !== 'O' && figure.status !== 'M') return { period, figure };
  }
  return null;
}

/** A stand-in never says that the law is kept or not. */
function metOf({ basis, value, lower, upper }: Measured, minShare: number | null): PublishedCompliance['met'] {
  if (basis !== 'published-share' || minShare === null || value === null) return null;
  if (lower !== null && upper !== null && lower < minShare && upper >= minShare) return 'within-uncertainty';
  return value >= minShare ? 'met' : 'not-met';
}
