import { columnNamed, type Cell, type DataColumn, type DataTable, type TableFacts } from './data-table.ts';
import { labelOf } from './labels.ts';

/** The dimension whose categories are the columns of figures. */
const MEASURE = 'column';

interface Axis {
  readonly column: DataColumn;
  readonly categories: readonly string[];
  readonly position: ReadonlyMap<Cell, number>;
}

/** One JSON-stat dataset: the columns of figures by all columns of the key. Throws `invalid table` for two rows of one key. */
export function cubeOf(table: DataTable, facts: TableFacts): object {
  const { key } = table.definition;
  const axes = key.map(name => axisOf(columnNamed(table, name)));
  const figures = table.columns
    .filter(({ name, type }) => (type === 'number' || type === 'count') && !key.includes(name))
    .filter(({ values }, i) => i === 0 || values.some(value => value !== null));
  const places = placesOf(table, axes);
  const size = [figures.length, ...axes.map(({ categories }) => categories.length)];
  return {
    version: '2.0',
    class: 'dataset',
    label: facts.name.da,
    source: `Jobindsats ${facts.version}`,
    updated: facts.released,
    id: [MEASURE, ...key],
    size,
    role: { metric: [MEASURE], ...rolesOf(key) },
    dimension: { [MEASURE]: measureDimension(figures, facts), ...Object.fromEntries(axes.map(dimensionOf)) },
    ...cellsOf({ table, figures, places, cells: size.slice(1).reduce((product, length) => product * length, 1) }),
    extension: { version: facts.version, kind: facts.kind },
  };
}

function axisOf(column: DataColumn): Axis {
  const distinct = [...new Set(column.values)];
  const ordered = column.type === 'period' || column.type === 'year' ? distinct.sort() : distinct;
  return { column, categories: ordered.map(String), position: new Map(ordered.map((value, i) => [value, i])) };
}

/** Place of each row among the cells of one column of figures, the last dimension fastest. */
function placesOf({ rows, definition }: DataTable, axes: readonly Axis[]): Float64Array {
  const places = new Float64Array(rows);
  for (const { column, categories, position } of axes) {
    for (let row = 0; row < rows; row += 1)
      places[row] = places[row]! * categories.length + position.get(column.values[row]!)!;
  }
  if (new Set(places).size !== rows) throw new Error(`invalid table: two rows of ${definition.path} have the same key`);
  return places;
}

interface CubeCells {
  readonly table: DataTable;
  readonly figures: readonly DataColumn[];
  readonly places: Float64Array;
  readonly cells: number;
}

/** Figures column by column, as a list or, where that takes less room, by place; statuses stand on the first column. */
function cellsOf({ table, figures, places, cells }: CubeCells): object {
  const filled = figures.reduce((sum, { values }) => sum + values.filter(value => value !== null).length, 0);
  const length = cells * figures.length;
  const value: Cell[] | Record<string, Cell> = filled * 3 > length ? new Array<Cell>(length).fill(null) : {};
  for (const [i, { values }] of figures.entries()) {
    for (let row = 0; row < values.length; row += 1) {
      const cell = values[row]!;
      if (cell !== null) (value as Record<number, Cell>)[i * cells + places[row]!] = cell;
    }
  }
  const status: Record<string, Cell> = {};
  for (const [row, letter] of (table.columns.find(({ name }) => name === 'obs_status')?.values ?? []).entries()) {
    if (letter !== 'A') status[places[row]!] = letter;
  }
  return { value, ...(Object.keys(status).length > 0 && { status }) };
}

const rolesOf = (key: readonly string[]) => ({
  time: key.filter(name => name === 'time_period' || name === 'year'),
  geo: key.filter(name => name === 'ref_area'),
});

const measureDimension = (figures: readonly DataColumn[], { unit }: TableFacts) => ({
  label: 'Kolonne',
  category: {
    index: figures.map(({ name }) => name),
    label: Object.fromEntries(figures.map(({ name, meaning }) => [name, meaning.da])),
    unit: Object.fromEntries(
      figures.map(column => [
        column.name,
        { label: column.unit.en === "the indicator's" && unit ? unit.da : column.unit.da },
      ]),
    ),
  },
});

const dimensionOf = ({ column, categories }: Axis): [string, object] => [
  column.name,
  {
    label: column.meaning.da,
    category: {
      index: categories,
      label: Object.fromEntries(categories.map(code => [code, labelOf(column, code)?.da ?? code])),
    },
  },
];
