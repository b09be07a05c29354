import { areas } from '../../codelists/area.ts';
import { jobcentreOf, membersOf } from '../../codelists/members.ts';
import type { PublishedHead } from '../../package/audit-types.ts';
import { lastStateDay } from '../figures/parts-of.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** The head of an audit or plan: area, jobcentre, cluster of the latest model up to `clusterYear`, period, editions. */
export function headOf(
  world: SteeringWorld,
  { area, year, clusterYear }: { readonly area: string; readonly year: number; readonly clusterYear: number },
): PublishedHead {
  const code = areas.codes.find(({ id }) => id === area)!;
  const day = `${year}-12-31`;
  const jobcentre = jobcentreOf(area, day) ?? null;
  return {
    area,
    name: code.name,
    year,
    version: world.version,
    kind: world.kind,
    notice: world.notice,
    jobcentre,
    serves: jobcentre === null ? [area] : membersOf(jobcentre, day),
    region: code.parent!,
    cluster: world.clusterOf(area, '_T', clusterYear),
    from: `${year}-01-01`,
    to: day,
    editions: world.cards.map(({ source, edition }) => ({ source, edition })),
    state_part: `${year}-01-01` <= lastStateDay(),
  };
}
