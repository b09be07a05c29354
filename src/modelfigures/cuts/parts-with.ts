import type { World } from '../world.ts';
import { partsIn, ownPattern, type Months, type PartsOf } from './cut-parts.ts';
import type { Cut } from './cut.ts';
import { leanings } from './propensities.ts';
import { spreadUnder } from './spread-under.ts';

/** A property that some of a count have: how many in an area, and the whole count by part. */
export interface Property {
  readonly id: string;
  readonly leaning: keyof typeof leanings;
  readonly total: (area: number, months: Months) => number;
  readonly of: PartsOf;
}

/** Those with a property by sex, age or origin: never more in a part than the part has. */
export function partsWith(world: World, cut: Cut, { id, leaning, total, of }: Property): PartsOf {
  const pattern = ownPattern(world, cut, id);
  return partsIn(world, {
    id: `${id}/${cut.id}`,
    total,
    parts: (area, months) => {
      const most = of(area, months);
      const own = pattern(area);
      const weights = most.map((part, i) => part * leanings[leaning][cut.id][i]! * own[i]!);
      return spreadUnder(total(area, months), { weights, most });
    },
  });
}
