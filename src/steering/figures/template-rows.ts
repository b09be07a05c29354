import type { FigureKey } from './figures.ts';
import { headlineGroup } from './indicator-facts.ts';
import type { TemplateSection } from '../audit/audit-template.ts';
import { tablesOf } from '../../indicators/compute/compute-indicator.ts';
import { periodsPerYear, toOrdinal } from '../../model/period.ts';
import type { PublishedAbsence } from '../../package/score-types.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** Years that a figure published late may be behind the year of the template. */
const LATE = 1;

/**
 * The figures a template section names for an area and a year: of each the year's own, the year before where it comes
 * later, the last quarter or month where it has no years; what has none is said with its reason.
 */
export function templateRows<Row>(
  world: SteeringWorld,
  { section, area, year }: { readonly section: TemplateSection<string>; readonly area: string; readonly year: number },
  rowOf: (key: FigureKey) => Row | null,
): { rows: Row[]; missing: PublishedAbsence[] } {
  const rows: Row[] = [];
  const missing: PublishedAbsence[] = [];
  for (const { indicator, groups } of section.figures) {
    const computed = world.figures.indicator(indicator);
    if (!computed?.observations) {
      missing.push({ indicator, reason: 'not-in-edition', tables: lackingTables(world, indicator) });
      continue;
    }
    const shown = (groups ?? [headlineGroup(computed)]).filter(group => computed.targetGroups.includes(group));
    const own = shown.flatMap(
      group => latestRow(world, { indicator, group, area, freq: 'Y', period: year }, rowOf) ?? [],
    );
    rows.push(...own);
    if (own.length === 0) missing.push({ indicator, reason: 'no-figure', tables: [] });
  }
  return { rows, missing };
}

/** The year's figure, or the year before's; where there is none by years, the last quarter or month of the year. */
function latestRow<Row>(world: SteeringWorld, key: FigureKey, rowOf: (key: FigureKey) => Row | null): Row | null {
  const years = Array.from({ length: LATE + 1 }, (_, back) => ({ ...key, period: key.period - back }));
  const parts = (['Q', 'M'] as const).map(freq => ({
    ...key,
    freq,
    period: toOrdinal(freq, key.period, periodsPerYear(freq)),
  }));
  const found = [...years, ...parts].find(own => {
    const cell = world.figures.at(own);
    return cell && cell.status !== 'O' && cell.status !== 'M';
  });
  return found ? rowOf(found) : null;
}

function lackingTables({ figures }: SteeringWorld, indicator: string): string[] {
  const computed = figures.indicator(indicator);
  return computed
    ? [...(computed.missingTables.length > 0 ? computed.missingTables : tablesOf(computed.indicator))]
    : [];
}
