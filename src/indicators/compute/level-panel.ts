import { areas } from '../../codelists/area.ts';
import { membersOf } from '../../codelists/members.ts';
import type { Area } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import { monthsOf, periodId, type Freq } from '../../model/period.ts';
import { areaReader } from '../../observations/aggregate-areas.ts';
import { combine, type Cell } from '../../observations/combine.ts';
import { emptyPanel, type Panel } from '../../observations/panel.ts';
import { STATUS } from '../../model/status.ts';

const MUNICIPALITIES = areas.codes.filter(area => area.level === 'municipality').map(area => area.id);

/** The areas at which an indicator is told, in the order of the code list; jobcentres only where they differ from one municipality. */
export function areasOf(indicator: Indicator, panel: Panel): Area[] {
  const whole = MUNICIPALITIES.every(code => panel.areas.has(code));
  return areas.codes.filter(
    area =>
      indicator.levels.includes(area.level) &&
      (panel.areas.has(area.id) || whole) &&
      (area.level !== 'jobcentre' || joinsMunicipalities(area)),
  );
}

const joinsMunicipalities = (area: Area): boolean => membersOf(area.id, area.validFrom ?? '2007-01-01').length > 1;

/** A panel told at all given areas, each only in the periods in which it existed. */
export function levelPanel(panel: Panel, at: readonly Area[], persons: boolean): Panel {
  const read = areaReader(panel, persons);
  const frame = emptyPanel(
    panel,
    at.map(area => area.id),
  );
  const known = new Map(at.map(area => [area.id, area]));
  const outside: Cell = { value: NaN, status: STATUS.M };
  return combine([frame], (id, period) => {
    const area = known.get(id)!;
    const dated = area.validFrom !== undefined || area.validTo !== undefined;
    return dated && !existed(area, panel.freq, period) ? outside : read(id, period);
  });
}

function existed(area: Area, freq: Freq, period: number): boolean {
  const months = monthsOf(freq, period);
  const [from, to] = [`${periodId('M', months.first)}-01`, `${periodId('M', months.last)}-28`];
  return (!area.validFrom || area.validFrom <= from) && (!area.validTo || area.validTo >= to);
}
