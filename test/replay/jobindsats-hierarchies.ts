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
  /** Label of its column. */
  readonly label: string;
}

const known = new WeakMap<ServedCut, readonly Hierarchy[]>();
const levelOfArea = new Map(areas.codes.map(({ id, level }) => [id, level]));

/** The hierarchies that the cuts of one table can be asked by, with made-up ids of levels and values; totals on top. */
export function hierarchiesOf(cuts: readonly ServedCut[]): readonly Hierarchy[] {
  const own = known.get(cuts[0]!);
  if (own) return own;
  const ids = new Set(cuts.flatMap(breakdownsOf));
  const made = [...areaHierarchies(cuts), ...[...ids].map(id => otherHierarchy(cuts, id))];
  known.set(cuts[0]!, made);
  return made;
}

const textsUnder = (cuts: readonly ServedCut[], label: string): string[] => [
  ...new Set(
    cuts.flatMap(cut => {
      const column = cut.columns.indexOf(label);
      return column < 0 ? [] : [...new Set(cut.rows.map(row => String(row[column])))];
    }),
  ),
];

function areaHierarchies(cuts: readonly ServedCut[]): Hierarchy[] {
  const label = cuts[0]!.columns[cuts[0]!.area]!;
  const names = textsUnder(cuts, label);
  const ofLevel = (...levels: string[]) => names.filter(name => levels.includes(levelOfArea.get(areaByName(name)!)!));
  const country = ofLevel('country');
  const hierarchy = (id: string, level: string, texts: string[]): Hierarchy[] =>
    texts.length > 0 || (id === '_nykom' && country.length > 0)
      ? [{ dimension: '_omrade', id, levels: levelsOf(level, country, texts), label }]
      : [];
  return [
    ...hierarchy('_nykom', 'kommune', ofLevel('municipality', 'other')),
    ...hierarchy('_region', 'region', ofLevel('region')),
    ...hierarchy('_rar', 'rar', ofLevel('rar')),
  ];
}

/** The hierarchies of a cut's breakdowns other than the area: the binding's own, else one made up from the label. */
export const breakdownsOf = (cut: ServedCut): string[] => cut.keys.map(column => hierarchyAt(cut, column));

function hierarchyAt({ table, columns }: ServedCut, column: number): string {
  const label = columns[column]!;
  const key = table.keys.find(({ labels }) => labels.includes(label))!;
  return key.hierarchies?.[0] ?? `_${label.toLowerCase().replace(/[^a-z]/g, '')}`;
}

function otherHierarchy(cuts: readonly ServedCut[], id: string): Hierarchy {
  const own = cuts.filter(cut => breakdownsOf(cut).includes(id));
  const label = own[0]!.columns[own[0]!.keys.find(column => hierarchyAt(own[0]!, column) === id)!]!;
  const keys = own.flatMap(({ table }) => table.keys.filter(({ labels }) => labels.includes(label)));
  const texts = textsUnder(own, label);
  const totals = texts.filter(text => keys.some(({ codes = {} }) => /_T$/.test(codes[text] ?? '')));
  const parts = texts.filter(text => !totals.includes(text));
  return { dimension: id, id, levels: levelsOf(`trin${id}`, totals, parts), label };
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
