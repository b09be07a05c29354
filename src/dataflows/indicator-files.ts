import type { ColumnTable } from 'arquero';
import { encode, type FileHead } from '../formats/encode.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import type { ComputedIndicator } from '../indicators/compute/compute-indicator.ts';
import { numeratorCounts } from '../indicators/compute/measured-at.ts';
import type { PlannedFile } from '../model/file.ts';
import { seriesRanges, seriesTable, type SeriesRange } from '../observations/series-ranges.ts';
import { mergeFiles } from '../package/merge-files.ts';
import type { FilePart, IndicatorFile } from '../package/types.ts';
import { areaFiles } from './area-files.ts';
import { kindOf, noticeOf, type BuildInput } from './build-input.ts';
import { BREAKDOWNS, partPath, partsOf, type Part } from './indicator-parts.ts';

/** A file with figures of one indicator, and which of them. */
export interface FigureFile {
  readonly format: string;
  readonly part: FilePart;
  readonly file: PlannedFile & { readonly contents: Uint8Array };
}

/** The files of one indicator: those over all areas, and those of one area each. */
export interface IndicatorFiles {
  readonly indicator: string;
  readonly whole: readonly FigureFile[];
  readonly areas: readonly PlannedFile[];
}

/**
 * Plans the files of all indicators that have figures: `indicators/<id>.<format>` and, by dimension,
 * `indicators/<id>/by-….<format>` over all areas, and `indicators/<id>/<area>.json`.
 */
export function indicatorFiles(input: BuildInput): IndicatorFiles[] {
  return input.computed.flatMap(computed => (computed.observations ? [filesOf(input, computed)] : []));
}

/** A part with what its JSON file holds. */
interface EncodedPart extends Part {
  readonly file: IndicatorFile;
}

function filesOf({ version, cards }: BuildInput, computed: ComputedIndicator): IndicatorFiles {
  const { indicator } = computed;
  const observations = computed.observations!;
  const persons = numeratorCounts(indicator, 'persons', 'jobindsats');
  const head: FileHead = { version, kind: kindOf(cards), notice: noticeOf(cards), persons };
  const parts = partsOf(seriesRanges(observations), computed.targetGroups[0]!).map(part => ({
    ...part,
    file: encode(indicator, { observations, ranges: part.ranges }, { ...head, part: part.part }),
  }));
  const whole = formats.flatMap(format =>
    (format.split === 'parts' ? parts : joined(parts)).map(part => figureFile(computed, format, part)),
  );
  const ofAreas = parts.filter(({ part }) => isToldByArea(part, computed.targetGroups[0]!));
  return { indicator: indicator.id, whole, areas: areaFiles(ofAreas.map(({ file }) => file)) };
}

/** The files of one area have the breakdowns of the headline group alone; those of others would double them. */
const isToldByArea = ({ dimension, target_group }: FilePart, headline: string): boolean =>
  !BREAKDOWNS.some(of => of === dimension) || target_group === headline;

/** The parts of formats that hold all groups in one file: everything without a breakdown, then each breakdown. */
function joined(parts: readonly EncodedPart[]): EncodedPart[] {
  return [null, ...BREAKDOWNS].flatMap(dimension => {
    const own = parts.filter(({ part }) => (BREAKDOWNS.find(of => of === part.dimension) ?? null) === dimension);
    if (own.length === 0) return [];
    return {
      part: { dimension, target_group: null },
      name: dimension === null ? null : `by-${dimension}`,
      ranges: own.flatMap(({ ranges }) => ranges).sort((a, b) => a.from - b.from),
      file: mergeFiles(own.map(({ file }) => file)),
    };
  });
}

const encoder = new TextEncoder();

function figureFile(
  computed: ComputedIndicator,
  format: Format,
  { part, name, ranges, file }: EncodedPart,
): FigureFile {
  const contents = format.serialize({ ...rowsOf(computed.observations!, format, ranges), file });
  return {
    format: format.extension,
    part,
    file: {
      path: partPath(computed.indicator.id, name, format.extension),
      contents: typeof contents === 'string' ? encoder.encode(contents) : contents,
      mediaType: format.mediaType,
      rows: ranges.reduce((sum, { from, to }) => sum + to - from, 0),
    },
  };
}

/** The rows of a file; those of parts are told by their series alone, and no table is made of them. */
function rowsOf(observations: ColumnTable, { split }: Format, ranges: readonly SeriesRange[]) {
  const whole = ranges.reduce((sum, { from, to }) => sum + to - from, 0) === observations.numRows();
  if (split === 'parts' || whole) return { observations, ranges };
  const own = seriesTable(observations, ranges);
  return { observations: own, ranges: seriesRanges(own) };
}
