import { persons } from './persons.ts';
import { sumSeries, type Series } from './series.ts';
import { partOf, type ShareProcess } from './share-process.ts';
import { begunSpells } from './spells.ts';
import { fullTimePersons } from './stock.ts';
import type { World } from './world.ts';

/** The benefits of the model that the tables call kontanthjælp, one before and one after the reform of July 2025. */
const ASSISTANCE = ['KTH', 'CASH'] as const;

/** Benefits of the model behind a benefit of the tables. */
const behind = (benefit: string): readonly string[] => (benefit === 'KTH' ? ASSISTANCE : [benefit]);

const joined = (world: World, key: string, benefit: string, make: (of: string) => Series): Series =>
  world.memo(`${key}/${benefit}/joined`, () => sumSeries(behind(benefit).map(make)));

/** Full-time persons on a benefit of the tables, over the reform. */
export const joinedFullTime = (world: World, benefit: string): Series =>
  joined(world, 'fte', benefit, of => fullTimePersons(world, of));

/** Persons on a benefit of the tables in the month, over the reform. */
export const joinedPersons = (world: World, benefit: string): Series =>
  joined(world, 'persons', benefit, of => persons(world, of));

/** Spells of a benefit of the tables that began in the month, over the reform. */
export const joinedBegun = (world: World, benefit: string): Series =>
  joined(world, 'begun', benefit, of => begunSpells(world, of));

/** The part of a benefit's count that has a property, over the reform: the process `id` followed by the benefit. */
export const joinedPart = (
  world: World,
  benefit: string,
  { id, ...process }: ShareProcess,
  wholeOf: (benefit: string) => Series,
): Series => joined(world, `part/${id}`, benefit, of => partOf(world, { ...process, id: `${id}/${of}` }, wholeOf(of)));
