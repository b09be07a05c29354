import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildData } from '../../scripts/build.ts';
import { readEditions } from '../../scripts/editions/read-editions.ts';
import { areas } from '../../src/codelists/area.ts';
import { Card } from '../../src/model/card.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { mutate, type Change } from './mutations.ts';
import { proven } from './tiny-build.ts';

/** Figures of the indicators by key, as text. */
type Figures = ReadonlyMap<string, string>;

/** Extracts with the tree that was built of them as they are. */
export interface BuildTrial {
  readonly extracts: string;
  readonly out: string;
  /** Files of the extracts that can be changed. */
  readonly bodies: readonly string[];
  readonly tables: ReadonlyMap<string, MeasureTable>;
  readonly figures: Figures;
}

/** What became of a build of changed extracts. */
export interface TrialOutcome {
  /** The file that was changed, as messages name it. */
  readonly file: string;
  /** What the build threw; undefined where it went through. */
  readonly error: unknown;
  /** Areas of which a source table tells another figure than before; empty where no table does, null after an error. */
  readonly touched: ReadonlySet<string> | null;
  /** Keys of figures that are published otherwise, also hidden or told by the control of small counts. */
  readonly changed: readonly string[];
  /** Those of them that are published with another number. */
  readonly renumbered: readonly string[];
  readonly milliseconds: number;
}

/** Builds extracts as they are. */
export async function buildTrial(extracts: string): Promise<BuildTrial> {
  const out = `${extracts}-published`;
  await buildData({ extracts, out });
  const files = readdirSync(extracts, { recursive: true, encoding: 'utf8' }).sort();
  const bodies = files.filter(path => /\.(json|csv)$/.test(path) && !path.endsWith('card.json'));
  return { extracts, out, bodies, tables: await tablesOf(extracts), figures: figuresIn(out) };
}

/** Changes one file of a trial, with a card that fits it, builds into the trial's tree, and puts the file back. */
export async function buildChanged(
  trial: BuildTrial,
  { at, list }: { readonly at: number; readonly list: readonly Change[] },
): Promise<TrialOutcome> {
  const { extracts, out, bodies, tables, figures } = trial;
  const file = bodies[at % bodies.length]!;
  const [path, card] = [join(extracts, file), join(extracts, file, '..', 'card.json')];
  const [plain, plainCard] = [readFileSync(path), readFileSync(card, 'utf8')];
  const bytes = Buffer.from(mutate(plain.toString('utf8'), list));
  await writeFile(path, bytes);
  await writeFile(card, cardWith(plainCard, { file, bytes }));
  const started = performance.now();
  const milliseconds = (): number => performance.now() - started;
  try {
    await buildData({ extracts, out });
    const [touched, now] = [touchedAreas(tables, await tablesOf(extracts)), figuresIn(out)];
    const keys = [...new Set([...figures.keys(), ...now.keys()])];
    const changed = keys.filter(key => figures.get(key) !== now.get(key));
    const renumbered = changed.filter(key => figures.get(key) && now.get(key));
    return { file, error: undefined, touched, changed, renumbered, milliseconds: milliseconds() };
  } catch (error) {
    return { file, error, touched: null, changed: [], renumbered: [], milliseconds: milliseconds() };
  } finally {
    await writeFile(path, plain);
    await writeFile(card, plainCard);
  }
}

/** The area of a figure's key. */
export const areaOf = (key: string): string => key.split(',')[1]!;

function cardWith(text: string, { file, bytes }: { file: string; bytes: Uint8Array }): string {
  const { files, ...head } = Card.parse(JSON.parse(text));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const listed = files.map(one => (file.endsWith(`/${one.path}`) ? { ...one, bytes: bytes.length, sha256 } : one));
  return JSON.stringify({ ...head, files: listed });
}

const tablesOf = async (extracts: string): Promise<Map<string, MeasureTable>> =>
  new Map((await readEditions(extracts)).flatMap(edition => [...readEdition(edition)]));

/** Columns of a figure's key: indicator, area, group, responsibility, sex, age, origin, frequency, period. */
const KEYS = 9;

/** Every figure of a proven tree: its number, empty where there is none. */
function figuresIn(out: string): Figures {
  proven(out);
  const folder = join(out, 'indicators');
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.csv'));
  return new Map(
    paths.flatMap(path =>
      readFileSync(join(folder, path), 'utf8')
        .split('\n')
        .slice(1)
        .filter(line => line !== '')
        .map((line): [string, string] => {
          const cells = line.split(',');
          return [cells.slice(0, KEYS).join(','), cells[KEYS]!];
        }),
    ),
  );
}

function touchedAreas(before: BuildTrial['tables'], now: BuildTrial['tables']): Set<string> {
  const touched = new Set<string>();
  for (const [id, table] of now) {
    const [was, is] = [rowsOf(before.get(id)!), rowsOf(table)];
    for (const key of new Set([...was.keys(), ...is.keys()]))
      if (was.get(key) !== is.get(key)) touched.add(areas.codes[Number(key.split(' ')[0])]!.id);
  }
  return touched;
}

/** The figures of each row by its key, which opens with the area. */
function rowsOf({ rows, time, codes, values }: MeasureTable): Map<string, string> {
  const { ref_area: area, ...others } = codes;
  return new Map(
    Array.from({ length: rows }, (_, row) => [
      [area![row], time[row], ...Object.values(others).map(own => own[row])].join(' '),
      Object.values(values)
        .map(own => own[row])
        .join(' '),
    ]),
  );
}
