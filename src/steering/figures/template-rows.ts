import type { FigureKey } from './figures.ts';
import { headlineGroup } from './indicator-facts.ts';
import type { TemplateSection } from '../audit/audit-template.ts';
import { tablesOf } from '../../indicators/compute/compute-indicator.ts';
import type { PublishedAbsence } from '../../package/score-types.ts';
import type { SteeringWorld } from '../steering-input.ts';

/** Years that a figure published late may be behind the year of the template. */
const LATE = 1;

/**
 * The figures a template section names for an area and a year: of each the year's own, the year before where it comes
 * later; what has none is said with its reason.
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

function latestRow<Row>(world: SteeringWorld, key: FigureKey, rowOf: (key: FigureKey) => Row | null): Row | null {
  for (let period = key.period; period >= key.period - LATE; period -= 1) {
    const cell = world.figures.at({ ...key, period });
    if (cell && cell.status !== 'O' && cell.status !== 'M') return rowOf({ ...key, period });
  }
  return null;
}

function lackingTables({ figures }: SteeringWorld, indicator: string): string[] {
  const computed = figures.indicator(indicator);
  return computed
    ? [...(computed.missingTables.length > 0 ? computed.missingTables : tablesOf(computed.indicator))]
    : [];
}
