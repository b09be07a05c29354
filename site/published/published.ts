import type { Catalogue, CatalogueIndicator, IndicatorFile, PublishedArea } from '../../src/package/types.ts';
import { mergeFiles } from '../../src/package/merge-files.ts';
import { indexSeries } from './series-index.ts';
import type { SeriesIndex } from './series-index.ts';

/** A file of the version besides the indicators' own. */
export interface PlainFile {
  readonly path: string;
  readonly bytes: number;
}

/** Everything that pages read: one published version. */
export interface Published {
  readonly catalogue: Catalogue;
  readonly areas: readonly PublishedArea[];
  /** Catalogue, areas, manifest and code lists. */
  readonly plainFiles: readonly PlainFile[];
  /** The indicator of that id. Throws `unknown indicator`. */
  indicator(id: string): CatalogueIndicator;
  /** The area of that code. Throws `unknown area`. */
  area(code: string): PublishedArea;
  /** A text that is another one whenever an indicator's definition or figures are other ones. */
  fingerprint(id: string): string;
  /** Series of an indicator; without any where it is not in the edition. */
  series(id: string): SeriesIndex;
  /** Text of a file that not every version has, such as an analysis; null where it is not there. */
  text(path: string): string | null;
}

/** What `toPublished` is made from; each reader is called once for a file that is asked for. */
export interface PublishedParts {
  readonly catalogue: Catalogue;
  readonly areas: readonly PublishedArea[];
  readonly plainFiles: readonly PlainFile[];
  readonly readPart: (path: string) => IndicatorFile;
  /** Hash of a file. */
  readonly hashOf: (path: string) => string;
  /** Text of a file of the version, null where it is not there; left out where there are no such files at all. */
  readonly readText?: (path: string) => string | null;
}

const NO_SERIES: SeriesIndex = { rows: () => [], has: () => false };

/** One published version with look-ups by id. */
export function toPublished(parts: PublishedParts): Published {
  const { catalogue, areas, plainFiles, readPart, hashOf, readText = () => null } = parts;
  const indicators = new Map(catalogue.indicators.map(indicator => [indicator.id, indicator]));
  const areaByCode = new Map(areas.map(area => [area.id, area]));
  const series = new Map<string, SeriesIndex>();
  const fingerprints = new Map<string, string>();
  const indicator = (id: string) => found(indicators, id, 'indicator');
  return {
    catalogue,
    areas,
    plainFiles,
    indicator,
    area: code => found(areaByCode, code, 'area'),
    fingerprint: id => {
      const text =
        fingerprints.get(id) ?? wholePaths(indicator(id)).map(hashOf).join(' ') + JSON.stringify(indicator(id));
      fingerprints.set(id, text);
      return text;
    },
    series: id => {
      const paths = wholePaths(indicator(id));
      const index = series.get(id) ?? (paths.length > 0 ? indexSeries(mergeFiles(paths.map(readPart))) : NO_SERIES);
      series.set(id, index);
      return index;
    },
    text: readText,
  };
}

/** The JSON files with an indicator's figures of all sexes, ages and origins together; none where it has no figures. */
const wholePaths = ({ files }: CatalogueIndicator): string[] =>
  files
    .filter(({ format, part }) => format === 'json' && !['sex', 'age', 'origin'].includes(part.dimension ?? ''))
    .map(({ path }) => path);

function found<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`unknown ${what}: "${id}". The published version does not list it.`);
  return value;
}
