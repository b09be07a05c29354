import { areas } from '../../codelists/area.ts';
import { membersOf } from '../../codelists/members.ts';
import { memberships } from '../../codelists/membership.ts';
import { operandPanels, type Tables } from '../../indicators/compute/operand.ts';
import { TOTAL } from '../../model/code.ts';
import { periodsPerYear, toOrdinal } from '../../model/period.ts';
import { isEmptyStatus } from '../../model/status.ts';
import { cellOf } from '../../observations/combine.ts';
import type { Panel } from '../../observations/panel.ts';
import type { FrameworkCovariate } from './covariates.ts';

/** Years that a covariate published late stays in use. */
const CARRY = 2;

/** Values of one covariate in per cent by municipality, NaN where one is missing. */
export type CovariateReader = (municipality: string, year: number) => number;

/** Reads a covariate from an edition's tables; null where the edition lacks them. */
export function covariateReader(covariate: FrameworkCovariate, tables: Tables): CovariateReader | null {
  const top = operandPanels(covariate.numerator, tables).get(TOTAL);
  const below = operandPanels(covariate.denominator, tables).get(TOTAL);
  if (!top || !below) return null;
  return (municipality, year) => {
    const at = placesOf(municipality, covariate.scope);
    const count = (panel: Panel): number => at.reduce((sum, place) => sum + yearValue(panel, place, year), 0);
    return at.length === 0 ? NaN : (100 * count(top)) / count(below);
  };
}

const provinceOf = new Map(
  memberships
    .filter(({ area }) => areas.codes.some(({ id, level }) => id === area && level === 'province'))
    .map(({ area, member }) => [member, area]),
);

/** The municipalities a covariate is measured in; the rest of a province of one municipality is the rest of its region. */
function placesOf(municipality: string, scope: FrameworkCovariate['scope']): readonly string[] {
  if (scope === 'municipality') return [municipality];
  const inside = membersOf(provinceOf.get(municipality)!, '2026-01-01');
  if (scope === 'province') return inside;
  const others = inside.filter(member => member !== municipality);
  if (others.length > 0) return others;
  const region = areas.codes.find(({ id }) => id === municipality)!.parent!;
  return membersOf(region, '2026-01-01').filter(member => member !== municipality);
}

/** The year's figure: the year itself, 1 January for quarters, the mean of months; an older one where it is not yet out. */
function yearValue(panel: Panel, area: string, year: number): number {
  for (let back = 0; back <= CARRY; back += 1) {
    const value = valueIn(panel, area, year - back);
    if (!Number.isNaN(value)) return value;
  }
  return NaN;
}

function valueIn(panel: Panel, area: string, year: number): number {
  const parts = panel.freq === 'M' ? 12 : 1;
  let sum = 0;
  for (let part = 1; part <= parts; part += 1) {
    const { value, status } = cellOf(
      panel,
      area,
      periodsPerYear(panel.freq) === 1 ? year : toOrdinal(panel.freq, year, part),
    );
    if (isEmptyStatus(status)) return NaN;
    sum += value;
  }
  return sum / parts;
}
