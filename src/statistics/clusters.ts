/** An area with what it is expected to have and the weight (population) that decides whether it may be compared with. */
export interface ClusterArea {
  readonly id: string;
  readonly expected: number;
  readonly weight: number;
}

/** The areas nearest to one area, the nearest first; distance in the unit of the expected value. */
export interface Cluster {
  readonly id: string;
  readonly members: readonly { readonly id: string; readonly distance: number }[];
}

/** How clusters are made. */
export interface ClusterRule {
  /** Members of a cluster, 7 where left out; fewer where there are no more areas. */
  readonly size?: number;
  /** Lightest area that may be a member, 0 where left out; a lighter one still has a cluster of its own. */
  readonly leastWeight?: number;
}

/**
 * For each area the areas with the nearest expected value (klynge, "samme rammevilkår"), itself left out. Equal
 * distances keep the order given. Throws `invalid expected value` and `invalid cluster size`.
 */
export function clusters(areas: readonly ClusterArea[], { size = 7, leastWeight = 0 }: ClusterRule = {}): Cluster[] {
  if (!Number.isInteger(size) || size < 1) throw new Error(`invalid cluster size: ${size}, expected 1 or more`);
  const wrong = areas.find(({ expected }) => !Number.isFinite(expected));
  if (wrong) throw new Error(`invalid expected value: ${wrong.expected} of area ${wrong.id}, leave it out`);
  return areas.map(({ id, expected }, own) => {
    const others = areas.filter(({ weight }, i) => i !== own && weight >= leastWeight);
    const members = others.map(other => ({ id: other.id, distance: Math.abs(other.expected - expected) }));
    return { id, members: members.sort((a, b) => a.distance - b.distance).slice(0, size) };
  });
}
