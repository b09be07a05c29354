import { areaByName } from '../../src/codelists/area-name.ts';
import { areas } from '../../src/codelists/area.ts';
import type { ServedCut } from './served-extracts.ts';

export interface Level {
  readonly id: string;
  readonly values: readonly { readonly id: string; readonly text: string }[];
}

export interface Hierarchy {
  readonly dimension: string;
  readonly id: string;
  readonly levels: readonly Level[];
  /** Position of its column in the cut. */
  readonly column: number;
}

const known = new WeakMap<ServedCut, readonly Hierarchy[]>();
const levelOfArea = new Map(areas.codes.map(({ id, level }) => [id, level]));

/** The hierarchies that a table can be asked by, with made-up ids of levels and values; totals stand on top. */
export function hierarchiesOf(cut: ServedCut): readonly Hierarchy[] {
  const own = known.get(cut);
  if (own) return own;
  const made = [...areaHierarchies(cut), ...cut.keys.map(column => otherHierarchy(cut, column))];
  known.set(cut, made);
  return made;
}

const textsAt = (cut: ServedCut, column: number): string[] => [...new Set(cut.rows.map(row => String(row[column])))];

function areaHierarchies(cut: ServedCut): Hierarchy[] {
  const names = textsAt(cut, cut.area);
  const ofLevel = (...levels: string[]) => names.filter(name => levels.includes(levelOfArea.get(areaByName(name)!)!));
  const country = ofLevel('country');
  const hierarchy = (id: string, level: string, texts: string[]): Hierarchy[] =>
    texts.length > 0 || (id === '_nykom' && country.length > 0)
      ? [{ dimension: '_omrade', id, levels: levelsOf(level, country, texts), column: cut.area }]
      : [];
  return [
    ...hierarchy('_nykom', 'kommune', ofLevel('municipality', 'other')),
    ...hierarchy('_region', 'region', ofLevel('region')),
    ...hierarchy('_rar', 'rar', ofLevel('rar')),
  ];
}

function otherHierarchy(cut: ServedCut, column: number): Hierarchy {
  const label = cut.columns[column]!;
  const { hierarchies, codes = {} } = cut.table.keys.find(({ labels }) => labels.includes(label))!;
  const id = hierarchies?.[0] ?? `_${label.toLowerCase().replace(/[^a-z]/g, '')}`;
  const texts = textsAt(cut, column);
  const totals = texts.filter(text => /_T$/.test(codes[text] ?? ''));
  const parts = texts.filter(text => !totals.includes(text));
  return { dimension: id, id, levels: levelsOf(`trin${id}`, totals, parts), column };
}

const levelsOf = (id: string, top: readonly string[], texts: readonly string[]): Level[] => [
  ...(top.length > 0 ? [{ id: `${id}_top`, values: top.map(text => ({ id: '/', text })) }] : []),
  ...(texts.length > 0 ? [{ id, values: texts.map((text, index) => ({ id: `/${index + 2}/`, text })) }] : []),
];

/** The texts of a selection: `*`, `level:<id>`, or ids with commas. */
export function selected({ levels }: Hierarchy, selection: string): ReadonlySet<string> {
  const ids = selection.split(',');
  const values = selection.startsWith('level:')
    ? levels.filter(({ id }) => `level:${id}` === selection).flatMap(level => level.values)
    : levels.flatMap(level => level.values).filter(({ id }) => selection === '*' || ids.includes(id));
  return new Set(values.map(({ text }) => text));
}
