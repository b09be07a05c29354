import type { CodeList } from '../model/code.ts';
import type { Dimension } from '../model/dimension.ts';
import { ages } from './age.ts';
import { areas } from './area.ts';
import { delays } from './delay.ts';
import { numbering, type Numbering } from './numbering.ts';
import { offers } from './offer.ts';
import { origins } from './origin.ts';
import { sexes } from './sex.ts';
import { targetGroups } from './target-group.ts';

/** The code list of each dimension. All but areas open with the total `_T`. */
export const dimensionLists: Readonly<Record<Dimension, CodeList>> = {
  ref_area: areas,
  target_group: targetGroups,
  sex: sexes,
  age: ages,
  origin: origins,
  offer: offers,
  delay: delays,
};

/** The numbering of each dimension's code list, as used inside tables. */
export const dimensionNumbering: Readonly<Record<Dimension, Numbering>> = {
  ref_area: numbering(areas),
  target_group: numbering(targetGroups),
  sex: numbering(sexes),
  age: numbering(ages),
  origin: numbering(origins),
  offer: numbering(offers),
  delay: numbering(delays),
};
