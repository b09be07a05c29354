import { joinedFullTime } from '../reform.ts';
import { meanOver, type Series } from '../series.ts';
import { fullTimePersons } from '../stock.ts';
import { supportByOrigin, youngFullTime, YOUNG_BENEFITS } from '../support-groups.ts';
import type { World } from '../world.ts';
import type { Cut } from './cut.ts';
import { partsIn, weighedResidents, type PartsOf } from './cut-parts.ts';
import { propensityOf } from './propensities.ts';

/** Parts of the breakdown by age that are under 30. */
const UNDER_30 = 2;

/** Full-time persons on a benefit of the tables by sex, age or origin, means of months; they agree with the tables that tell the young and the origins. */
export function supportParts(world: World, benefit: string, cut: Cut): PartsOf {
  const stock = joinedFullTime(world, benefit);
  const key = `fte/${benefit}`;
  const weights = weighedResidents(world, cut, { key, factors: propensityOf(benefit, cut.id) });
  return partsIn(world, {
    id: `${key}/${cut.id}`,
    total: (area, months) => meanOver(stock, area, months),
    parts: known(world, benefit, { cut, stock, weights }) ?? weights,
  });
}

/** Job-ready unemployed people on social assistance by sex, age or origin, full-time persons, means of months. */
export function jobReadyParts(world: World, cut: Cut): PartsOf {
  const stock = fullTimePersons(world, 'KTH_JP');
  return partsIn(world, {
    id: `fte/KTH_JP/${cut.id}`,
    total: (area, months) => meanOver(stock, area, months),
    parts: weighedResidents(world, cut, { key: 'fte/KTH_JP', factors: propensityOf('KTH_JP', cut.id) }),
  });
}

interface Basis {
  readonly cut: Cut;
  readonly stock: Series;
  readonly weights: PartsOf;
}

/** The parts of a municipality where another table of the model tells some of them; null where none does. */
function known(world: World, benefit: string, { cut, stock, weights }: Basis): PartsOf | null {
  if (!YOUNG_BENEFITS.some(of => of === benefit) || cut.id === 'sex') return null;
  if (cut.id === 'origin') {
    const groups = supportByOrigin(world, benefit === 'ADP' ? 'ADP' : 'assistance');
    return (area, months) => groups.map(group => meanOver(group, area, months));
  }
  const young = youngFullTime(world, benefit);
  return (area, months) => {
    const weight = weights(area, months);
    const under30 = meanOver(young, area, months);
    const over = Math.max(0, meanOver(stock, area, months) - under30);
    return [...shared(under30, weight.slice(0, UNDER_30)), ...shared(over, weight.slice(UNDER_30))];
  };
}

function shared(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((one, other) => one + other, 0);
  return weights.map(weight => (sum > 0 ? (total * weight) / sum : 0));
}
