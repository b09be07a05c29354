import type { PlannedFile } from '../../model/file.ts';
import type { Catalogue, PublishedArea } from '../../package/types.ts';
import { typed } from './script-files.ts';

/** What the types of the package are made of. */
export interface TypeInput {
  readonly catalogue: Catalogue;
  readonly areas: readonly PublishedArea[];
  /** Indicators with figures. */
  readonly ids: readonly string[];
  /** The shapes of `src/package`, one after the other. */
  readonly types: string;
}

/** The types beside the package's scripts: ids and codes are unions of their literals. */
export const typeFiles = (input: TypeInput): PlannedFile[] => [
  typed('index.d.ts', indexTypes(input)),
  typed('verify.d.ts', VERIFY),
  ...input.ids.map(id =>
    typed(
      `indicators/${id}.d.ts`,
      `import type { IndicatorData } from '../index.js';\ndeclare const data: IndicatorData;\nexport default data;\n`,
    ),
  ),
];

/** A union of literals, one a line; `never` where there are none. */
export const union = (values: readonly string[]): string =>
  values.map(value => `\n  | ${JSON.stringify(value)}`).join('') || ' never';

const VERIFY = `import type { VerifyReport } from './index.js';

/** Holds the package's own files against its manifest: intact where the report has no problems. */
export declare function verify(): Promise<VerifyReport>;
`;

const indexTypes = ({ catalogue, areas, ids, types }: TypeInput): string => `${types}
/** Indicators with figures in this version. */
export type IndicatorId =${union(ids)};

/** Areas with figures in this version. */
export type AreaId =${union(areas.map(({ id }) => id))};

/** Target groups with figures in this version. */
export type TargetGroupId =${union(catalogue.targetGroups.map(({ id }) => id))};

/** Codes to keep; a field left out keeps all. */
export type RowFilter = Partial<
  Pick<Row, 'responsibility' | 'sex' | 'age' | 'origin' | 'freq'> & {
    readonly ref_area: AreaId;
    readonly target_group: TargetGroupId;
  }
>;

${DECLARATIONS}`;

const DECLARATIONS = `/** One indicator's figures, read with filters. */
export interface IndicatorData {
  readonly file: IndicatorFile;
  /** The rows that have all the given codes, series by series, periods in order. Throws \`unknown …\` for a code that the loaded parts lack. */
  rows(filter?: RowFilter): Row[];
}

export declare const version: string;
/** Day of release, YYYY-MM-DD. */
export declare const released: string;
export declare const kind: 'official' | 'model';
/** The label that must stand with every figure; null for official figures. */
export declare const notice: Text | null;
export declare const indicators: readonly CatalogueIndicator[];
export declare const areas: readonly PublishedArea[];

/** True for the id of an indicator with figures. */
export declare function isIndicatorId(value: unknown): value is IndicatorId;
/**
 * Loads an indicator's figures: those of its headline group, and what is \`wanted\` beside them. Rejects with
 * \`unknown indicator\` for an id that has none.
 */
export declare function loadIndicator(
  id: IndicatorId,
  wanted?: PartsWanted<TargetGroupId> | 'all',
): Promise<IndicatorData>;
/** Puts files of one indicator together, e.g. an area's. Throws \`invalid files\` where they are of several. */
export declare function mergeFiles(files: readonly IndicatorFile[]): IndicatorFile;
/** Wraps a file for reading, e.g. one area's. */
export declare function indicatorData(file: IndicatorFile): IndicatorData;
/** One series, periods in order. Throws \`unknown …\` for a code without figures, \`missing …\` where a code is left to choose. */
export declare function series(data: IndicatorData, options: SeriesOptions<AreaId, TargetGroupId>): Row[];
/** Two areas' figures of one period held against each other. Throws as \`series\`, and \`missing figure\`. */
export declare function compare(data: IndicatorData, options: CompareOptions<AreaId, TargetGroupId>): ComparedFigures;
/**
 * Areas taken as one: sums of numerators over sums of denominators. Throws \`invalid aggregate\` for what may not be added
 * and \`invalid group\` for areas that overlap; periods with a suppressed or missing part have no figure.
 */
export declare function aggregate(data: IndicatorData, options: AggregateOptions<AreaId, TargetGroupId>): Row[];
/** What every edition kept told of an area's headline series, from \`history/<indicator>.json\` and the area's rows in use. Throws \`invalid rows\`. */
export declare function historyOf(history: HistoryFile, rows: readonly Row[]): PeriodHistory[];
/** The rows of a file, series by series. */
export declare function rowsOf(file: IndicatorFile): Generator<Row>;
/** The rows of one series. */
export declare function rowsOfSeries(file: IndicatorFile, series: EncodedSeries | DerivedSeries): Generator<Row>;
/** The figure that numerator and denominator make, rounded as published. */
export declare function figure(
  file: Pick<IndicatorFile, 'formula' | 'multiplier' | 'decimals'>,
  numerator: number | null,
  denominator: number | null,
): number | null;
`;
