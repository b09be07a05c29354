import { areas } from '../codelists/area.ts';
import { membersOf } from '../codelists/members.ts';
import { dimensionNumbering } from '../codelists/dimensions.ts';
import type { Area } from '../model/area.ts';
import type { PlannedFile } from '../model/file.ts';
import { columnOf } from '../observations/observation-table.ts';
import type { PublishedArea } from '../package/types.ts';
import type { BuildInput } from './build-input.ts';
import { recordsCsv } from './records-csv.ts';

/** Plans `areas.json` and `areas.csv`: every area that has figures, in the order of the code list. */
export function areaList(input: BuildInput): PlannedFile[] {
  const listed = publishedAreas(input);
  const rows = listed.map(({ name, members, ...area }) => ({
    ...area,
    name_da: name.da,
    name_en: name.en,
    members: members.join(' '),
  }));
  return [
    { path: 'areas.json', contents: `${JSON.stringify(listed)}\n`, mediaType: 'application/json', rows: listed.length },
    { path: 'areas.csv', contents: recordsCsv(rows), mediaType: 'text/csv', rows: listed.length },
  ];
}

/** The areas that have figures in this build. */
export function publishedAreas({ computed }: BuildInput): PublishedArea[] {
  const used = new Set<number>();
  for (const { observations } of computed) {
    const column = observations ? columnOf(observations, 'ref_area') : [];
    for (let row = 0; row < column.length; row += 1) used.add(column[row]!);
  }
  return areas.codes.filter(area => used.has(dimensionNumbering.ref_area.numberOf(area.id))).map(publishedArea);
}

function publishedArea(area: Area): PublishedArea {
  const municipality = area.level === 'municipality';
  return {
    id: area.id,
    name: area.name,
    level: area.level,
    validFrom: area.validFrom ?? null,
    validTo: area.validTo ?? null,
    region: municipality ? (area.parent ?? null) : null,
    members: municipality ? [] : membersOf(area.id, area.validTo ?? latestDay(area)),
    nuts: area.nuts ?? null,
  };
}

/** A day after every known change of the division. */
const latestDay = (area: Area): string =>
  area.validFrom && area.validFrom > '2026-01-01' ? area.validFrom : '2026-01-01';
