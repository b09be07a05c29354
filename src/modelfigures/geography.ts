import { areas as areaList } from '../codelists/area.ts';
import { municipalityRows } from '../codelists/municipality.ts';

/** An area of the tables: code and name at the publishers, and the municipalities it consists of (positions by code). */
export interface ModelArea {
  readonly id: string;
  readonly name: string;
  /** Code at Statistics Denmark. */
  readonly dst: string;
  readonly members: readonly number[];
}

/** The 98 municipalities in order of code; a position in this list is a municipality's number in the model. */
export const municipalities = [...municipalityRows].sort(([a], [b]) => (a < b ? -1 : 1));

/** Municipality group of each municipality: 0 capital, 1 large city, 2 provincial, 3 commuter, 4 rural. */
export const municipalityGroups: readonly number[] = municipalities.map(
  ([, , , , group]) => Number(group.slice(2)) - 1,
);

const REGIONS = [
  ['1084', 'Region Hovedstaden'],
  ['1085', 'Region Sjælland'],
  ['1083', 'Region Syddanmark'],
  ['1082', 'Region Midtjylland'],
  ['1081', 'Region Nordjylland'],
] as const;

const positionsWhere = (test: (region: string) => boolean): number[] =>
  municipalities.flatMap(([, , region], position) => (test(region) ? [position] : []));

const RARS = areaList.codes.filter(({ level }) => level === 'rar');

/**
 * Areas of every series: the country, five regions, 98 municipalities, persons without a known municipality, and the
 * eight councils' areas (RAR) that some surveys use.
 */
export const areas: readonly ModelArea[] = [
  { id: 'DK', name: 'Hele landet', dst: '000', members: positionsWhere(() => true) },
  ...REGIONS.map(([id, name]) => ({ id, name, dst: `0${id.slice(2)}`, members: positionsWhere(of => of === id) })),
  ...municipalities.map(([id, name], position) => ({ id, name, dst: id, members: [position] })),
  { id: 'unknown', name: 'Uoplyst område', dst: '998', members: [] },
  ...RARS.map(({ id, name }) => ({
    id,
    name: name.da,
    dst: '',
    members: municipalities.flatMap(([, , , , , , rar], position) => (rar === id ? [position] : [])),
  })),
];

/** Number of the country among {@link areas}. */
export const COUNTRY = 0;
/** Number of the first municipality among {@link areas}; the others follow. */
export const FIRST_MUNICIPALITY = 1 + REGIONS.length;
/** Number of the unknown area among {@link areas}. */
export const UNKNOWN = FIRST_MUNICIPALITY + municipalities.length;

/** Numbers of the areas with rows in most tables: country, regions and municipalities. */
export const usualAreas: readonly number[] = areas.flatMap((_, area) => (area < UNKNOWN ? [area] : []));
/** Numbers of the country and the councils' areas. */
export const councilAreas: readonly number[] = areas.flatMap((_, area) =>
  area === COUNTRY || area > UNKNOWN ? [area] : [],
);

/** True for a single municipality or the unknown area, false for an area made of municipalities. */
export const isSingle = (area: number): boolean => area >= FIRST_MUNICIPALITY && area <= UNKNOWN;
