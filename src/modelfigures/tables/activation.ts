import type { SourceTable } from '../../model/source.ts';
import { y01c01 } from '../../sources/jobindsats/y01c01.ts';
import { y01c07 } from '../../sources/jobindsats/y01c07.ts';
import { y36c01 } from '../../sources/jobindsats/y36c01.ts';
import { y36c07 } from '../../sources/jobindsats/y36c07.ts';
import { y38c01 } from '../../sources/jobindsats/y38c01.ts';
import { y38c07 } from '../../sources/jobindsats/y38c07.ts';
import { y60c01 } from '../../sources/jobindsats/y60c01.ts';
import { y60c07 } from '../../sources/jobindsats/y60c07.ts';
import { benefitProcess } from '../benefit-processes.ts';
import { labourForce } from '../labour-force.ts';
import { persons } from '../persons.ts';
import { percent } from '../ratio.ts';
import { at, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

/** Few offers run in July and December (published months 2021–2026 of y60c07). */
const SEASON = [0.96, 1.01, 1.04, 1.03, 1.04, 1.02, 0.91, 0.94, 1.0, 1.03, 1.06, 1.01];

/** Full-time persons in an offer on a benefit. */
export const activatedFullTime = (world: World, benefit: string): Series =>
  world.memo(`activated-fte/${benefit}`, () =>
    partOf(
      world,
      { id: `activated-fte/${benefit}`, season: SEASON, level: 0.32, noise: 0.07 },
      fullTimePersons(world, benefit),
    ),
  );

/** Persons in at least one offer in the month on a benefit. */
export const activatedPersons = (world: World, benefit: string): Series =>
  world.memo(`activated/${benefit}`, () =>
    partOf(world, { id: `activated/${benefit}`, season: SEASON, level: 0.38, noise: 0.06 }, persons(world, benefit)),
  );

const spanOf = (benefit: string): Pick<TableModel, 'first' | 'last' | 'lag'> => {
  const { from, to } = benefitProcess(benefit);
  return { first: from ?? '2007-01', lag: 0, ...(to !== undefined && { last: to }) };
};

/** Recipients in an offer by month (c01), all offers together. */
const activated = (table: SourceTable, benefit: string): TableModel => ({
  table,
  ...spanOf(benefit),
  columns: ['Tilbud'],
  members: [['Tilbud i alt']],
  measures: ['activated_persons', 'activated_fte', 'rate_labour_force'],
  figures: world => {
    const [full, heads, force] = [
      activatedFullTime(world, benefit),
      activatedPersons(world, benefit),
      labourForce(world),
    ];
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return [heads[place]!, full[place]!, percent(full[place]!, force[place]!)];
    };
  },
});

/** Degree of activation and share touched by it, by month (c07). */
const activationDegree = (table: SourceTable, benefit: string): TableModel => ({
  table,
  ...spanOf(benefit),
  measures: ['activation_degree', 'share_activated'],
  figures: world => {
    const [full, heads] = [activatedFullTime(world, benefit), activatedPersons(world, benefit)];
    const [fte, all] = [fullTimePersons(world, benefit), persons(world, benefit)];
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      return [percent(full[place]!, fte[place]!), percent(heads[place]!, all[place]!)];
    };
  },
});

/** The tables of recipients in an offer, one of counts and one of degrees for each benefit. */
export const activationTables: readonly TableModel[] = [
  activated(y01c01, 'ADP'),
  activated(y36c01, 'KTH'),
  activated(y38c01, 'UDH'),
  activated(y60c01, 'CASH'),
  activationDegree(y01c07, 'ADP'),
  activationDegree(y36c07, 'KTH'),
  activationDegree(y38c07, 'UDH'),
  activationDegree(y60c07, 'CASH'),
];
