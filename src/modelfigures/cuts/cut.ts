import { age, origin, sex } from '../../sources/jobindsats/cut-columns.ts';
import { originPopulation } from '../origin-population.ts';
import { residentsOfAges } from '../population.ts';
import type { Series } from '../series.ts';
import type { World } from '../world.ts';

/** A breakdown of the tables: its column, the texts of its parts, and the residents of 16–66 years in each part. */
export interface Cut {
  readonly id: 'sex' | 'age' | 'origin';
  readonly column: string;
  readonly texts: readonly string[];
  readonly residents: (world: World) => readonly Series[];
}

/** First and last of the calibrated age bands in each part of the breakdown by age. */
const BANDS = [
  [0, 1],
  [2, 2],
  [3, 4],
  [5, 6],
  [7, 8],
  [9, 10],
] as const;

/** Part of the residents of 16–66 years who are women, men. */
export const SEXES = [0.497, 0.503] as const;

/** The breakdowns of the tables: by sex, age and origin. */
export const cuts: readonly Cut[] = [
  {
    id: 'sex',
    column: sex.labels[0],
    texts: Object.keys(sex.codes),
    residents: world => {
      const all = residentsOfAges(world);
      return SEXES.map(part => world.memo(`residents-by-sex/${part}`, () => all.map(value => value * part)));
    },
  },
  {
    id: 'age',
    column: age.labels[0],
    texts: Object.keys(age.codes),
    residents: world => BANDS.map(([first, last]) => residentsOfAges(world, first, last)),
  },
  {
    id: 'origin',
    column: origin.labels[0],
    texts: Object.keys(origin.codes),
    residents: world =>
      world.memo('residents-by-origin', () => {
        const [danish, western, nonwestern, westernBornHere, nonwesternBornHere] = originPopulation(world);
        const add = (a: Series, b: Series): Series => a.map((value, place) => value + b[place]!);
        return [danish!, add(western!, westernBornHere!), add(nonwestern!, nonwesternBornHere!)];
      }),
  },
];

/** The breakdown of that id. */
export const cutOf = (id: Cut['id']): Cut => cuts.find(cut => cut.id === id)!;
