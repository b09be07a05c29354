import type { ColumnTable } from 'arquero';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import { areas } from '../codelists/area.ts';
import { targetGroups } from '../codelists/target-group.ts';
import { units } from '../codelists/unit.ts';
import { definitionTexts } from '../i18n/definition-text.ts';
import { breakdownTables } from '../indicators/compute/breakdowns.ts';
import { tablesOf, type ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import { AREA_LEVELS } from '../model/area.ts';
import type { PlannedFile } from '../model/file.ts';
import { SUBJECTS } from '../model/indicator.ts';
import { FREQS, periodId } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { columnOf } from '../observations/observation-table.ts';
import type { BreakdownUse, Catalogue, CatalogueIndicator, EditionUse, TableUse } from '../package/types.ts';
import { sourceTable } from '../sources/index.ts';
import { kindOf, noticeOf, type BuildInput } from './build-input.ts';
import type { IndicatorFiles } from './indicator-files.ts';

const SUBJECT_NAMES: Record<(typeof SUBJECTS)[number], Text> = {
  'labour-market': { da: 'Arbejdsmarkedsforhold', en: 'Labour market' },
  'target-groups': { da: 'Målgrupper', en: 'Target groups' },
  effort: { da: 'Indsats', en: 'Effort' },
  results: { da: 'Resultater og effekter', en: 'Results and effects' },
  compliance: { da: 'Overholdelse af lovkrav', en: 'Compliance with the law' },
};

/** Plans `indicators.json`: definitions in both languages, what is in this version, what it rests on. */
export function catalogueFile(catalogue: Catalogue): PlannedFile {
  return {
    path: 'indicators.json',
    contents: `${JSON.stringify(catalogue, null, 1)}\n`,
    mediaType: 'application/json',
    rows: catalogue.indicators.length,
  };
}

/** The catalogue of a build. */
export function catalogueOf(input: BuildInput, files: readonly IndicatorFiles[]): Catalogue {
  const used = new Set(input.computed.flatMap(({ targetGroups: groups }) => groups));
  return {
    version: input.version,
    released: input.released,
    kind: kindOf(input.cards),
    notice: noticeOf(input.cards),
    editions: input.cards.map(({ source, edition, publisher, url, licence, retrieved, kind, note }): EditionUse => ({
      source,
      edition,
      publisher,
      url,
      licence,
      retrieved,
      kind,
      note,
    })),
    subjects: SUBJECTS.map(id => ({ id, name: SUBJECT_NAMES[id] })),
    targetGroups: targetGroups.codes.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    indicators: input.computed.map(computed =>
      catalogueIndicator(
        input,
        computed,
        files.find(({ indicator }) => indicator === computed.indicator.id),
      ),
    ),
  };
}

function catalogueIndicator(
  input: BuildInput,
  computed: ComputedIndicator,
  files?: IndicatorFiles,
): CatalogueIndicator {
  const { indicator, observations } = computed;
  const texts = definitionTexts(indicator);
  const { name, shortName, plain, numeratorText, denominatorText, breaks, caveats } = texts;
  const spans = observations ? spansOf(observations) : {};
  return {
    id: indicator.id,
    subject: indicator.subject,
    name,
    shortName,
    plain,
    numerator: numeratorText,
    denominator: denominatorText,
    unit: indicator.unit,
    unitText: units.codes.find(({ id }) => id === indicator.unit)!.name,
    decimals: indicator.decimals,
    direction: indicator.direction,
    formula: indicator.formula,
    multiplier: indicator.multiplier,
    aggregation: indicator.aggregation,
    interval: indicator.interval,
    responsibility: indicator.responsibility,
    targetGroups: computed.targetGroups,
    freqs: FREQS.filter(freq => freq in spans),
    breakdowns: breakdownUses(input, computed, files),
    levels: observations ? levelsOf(observations) : [],
    periods: spans,
    breaks: indicator.breaks.map(({ month }, i) => ({ month, text: breaks[i]! })),
    caveats,
    basis: indicator.basis,
    acceptance: texts.acceptance,
    bridge: texts.bridge,
    tables: tablesOf(indicator).map(table => tableUse(input, table)),
    available: observations !== null,
    reason: observations ? null : absence(computed),
    files: (files?.whole ?? []).map(({ format, part, file: { path, contents, mediaType, rows } }) => ({
      format,
      mediaType,
      path,
      part,
      bytes: contents.length,
      rows: rows ?? 0,
    })),
  };
}

function absence({ missingTables }: ComputedIndicator): Text {
  if (missingTables.length === 0) {
    return {
      da: 'Ikke i denne udgave: grundlaget for beregningen mangler.',
      en: 'Not in this edition: what it is calculated from is missing.',
    };
  }
  const list = missingTables.join(', ');
  return {
    da: `Ikke i denne udgave: kildetabellerne ${list} er ikke hentet.`,
    en: `Not in this edition: the source tables ${list} have not been retrieved.`,
  };
}

/** The breakdowns that have files, with their codes and groups. */
function breakdownUses(
  input: BuildInput,
  { indicator, targetGroups: shown }: ComputedIndicator,
  files?: IndicatorFiles,
): BreakdownUse[] {
  return (indicator.breakdowns ?? []).flatMap(breakdown => {
    const parts = (files?.whole ?? []).filter(({ part }) => part.dimension === breakdown.dimension);
    const groups = shown.filter(group => parts.some(({ part }) => part.target_group === group));
    if (groups.length === 0) return [];
    const { dimension, codes } = breakdown;
    return [
      { dimension, codes, targetGroups: groups, tables: breakdownTables(breakdown).map(id => tableUse(input, id)) },
    ];
  });
}

function tableUse({ cards, tables }: BuildInput, id: string): TableUse {
  const { source, name, freq } = sourceTable(id);
  const rows = tables.get(id);
  const edition = cards.find(card => card.source === source)?.edition ?? null;
  const span = rows && extent(rows.time);
  return {
    source,
    table: id,
    name,
    edition: rows ? edition : null,
    firstPeriod: span ? periodId(freq, span[0]) : null,
    latestPeriod: span ? periodId(freq, span[1]) : null,
  };
}

function extent(values: ArrayLike<number>, counts: (row: number) => boolean = () => true): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < values.length; row += 1) {
    if (!counts(row)) continue;
    low = Math.min(low, values[row]!);
    high = Math.max(high, values[row]!);
  }
  return [low, high];
}

function spansOf(observations: ColumnTable): CatalogueIndicator['periods'] {
  const freq = columnOf(observations, 'freq');
  const time = columnOf(observations, 'time_period');
  return Object.fromEntries(
    FREQS.flatMap((name, number) => {
      const [low, high] = extent(time, row => freq[row] === number);
      return low > high ? [] : [[name, { first: periodId(name, low), last: periodId(name, high) }]];
    }),
  );
}

function levelsOf(observations: ColumnTable): CatalogueIndicator['levels'] {
  const numbers = new Set(columnOf(observations, 'ref_area') as Uint16Array);
  const used = new Set(Array.from(numbers, dimensionNumbering.ref_area.idOf));
  return AREA_LEVELS.filter(level => areas.codes.some(area => area.level === level && used.has(area.id)));
}
