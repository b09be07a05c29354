import { persons } from './persons.ts';
import { sumSeries, type Series } from './series.ts';
import { partOf, type ShareProcess } from './share-process.ts';
import { fullTimePersons } from './stock.ts';
import type { World } from './world.ts';

/** The benefits of the model that the tables call kontanthjælp, one before and one after the reform of July 2025. */
const ASSISTANCE = ['KTH', 'CASH'] as const;

/** Benefits of the model behind a benefit of the tables. */
export const behind = (benefit: string): readonly string[] => (benefit === 'KTH' ? ASSISTANCE : [benefit]);

/** One series over the reform, kept under a key. */
const joined = (world: World, key: string, parts: () => readonly Series[]): Series =>
  world.memo(`joined/${key}`, () => sumSeries(parts()));

/** Full-time persons on a benefit of the tables, over the reform. */
export const joinedFullTime = (world: World, benefit: string): Series =>
  joined(world, `fte/${benefit}`, () => behind(benefit).map(of => fullTimePersons(world, of)));

/** Persons on a benefit of the tables in the month, over the reform. */
export const joinedPersons = (world: World, benefit: string): Series =>
  joined(world, `persons/${benefit}`, () => behind(benefit).map(of => persons(world, of)));

/** A share of a benefit's count; `whole` gives the count of a benefit of the model. */
export interface JoinedProcess extends ShareProcess {
  readonly whole: (world: World, benefit: string) => Series;
}

/** The part of a benefit's count that has a property, over the reform: the process `id` followed by the benefit. */
export const joinedPart = (world: World, benefit: string, { id, whole, ...process }: JoinedProcess): Series =>
  joined(world, `part/${id}/${benefit}`, () =>
    behind(benefit).map(of => partOf(world, { ...process, id: `${id}/${of}` }, whole(world, of))),
  );
