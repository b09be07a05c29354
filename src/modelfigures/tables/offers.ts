import type { SourceTable } from '../../model/source.ts';
import { y01c02 } from '../../sources/jobindsats/y01c02.ts';
import { y36c02 } from '../../sources/jobindsats/y36c02.ts';
import { y60c02 } from '../../sources/jobindsats/y60c02.ts';
import { monthlyPath } from '../monthly-path.ts';
import { nationalLevels } from '../national-series.ts';
import { at, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';
import { activatedPersons } from './activation.ts';

/** Kinds of offer besides guidance and upskilling, which is the rest: process and text. */
const KINDS = {
  subsidy: 'Ansættelse med løntilskud i alt',
  placement: 'Virksomhedspraktik i alt',
  utility: 'Nytteindsats i alt',
} as const;
type Kind = keyof typeof KINDS;
/** First month of utility jobs, which came with the assistance reform; older months of assistance are left out. */
const UTILITY_FROM = '2014-01';
/** Several spells in a month belong to one person more often in guidance than in the other offers. */
const MORE_THAN_ONE = { guidance: 1.18, other: 1.03 } as const;

/** Persons in each kind of offer; the first is the rest, in guidance and upskilling. */
function byKind(world: World, benefit: string, kinds: readonly Kind[]): readonly Series[] {
  const all = activatedPersons(world, benefit);
  const others = kinds.map(kind => partOf(world, { id: `offer/${benefit}/${kind}`, level: 0.35, noise: 0.08 }, all));
  const rest = all.map((value, place) => Math.max(0, value - others.reduce((sum, of) => sum + of[place]!, 0)));
  return [rest, ...others];
}

interface OfferSpan extends Pick<TableModel, 'first' | 'last'> {
  readonly kinds: readonly Kind[];
}

/** People in an offer and their offer spells by kind of offer and month (c02). */
const offers = (table: SourceTable, benefit: string, { kinds, ...span }: OfferSpan): TableModel => ({
  table,
  ...span,
  lag: 0,
  columns: ['Tilbud'],
  members: [['Tilbud i alt'], ['Vejledning og opkvalificering i alt'], ...kinds.map(kind => [KINDS[kind]])],
  measures: ['activated_persons', 'offer_spells'],
  figures: world => {
    const all = activatedPersons(world, benefit);
    const parts = byKind(world, benefit, kinds);
    const repeat = monthlyPath(nationalLevels(world, 'spells-per-activated'));
    return (area, ordinal, member) => {
      const month = monthsIn('M', ordinal).first;
      const place = at(area, month);
      if (member === 0) return [all[place]!, all[place]! * repeat[month]!];
      const people = parts[member - 1]![place]!;
      return [people, people * MORE_THAN_ONE[member === 1 ? 'guidance' : 'other']];
    };
  },
});

/** The tables of offers by kind. */
export const offersTables: readonly TableModel[] = [
  offers(y01c02, 'ADP', { first: '2007-01', kinds: ['subsidy', 'placement'] }),
  offers(y36c02, 'KTH', { first: UTILITY_FROM, last: '2025-06', kinds: ['subsidy', 'placement', 'utility'] }),
  offers(y60c02, 'CASH', { first: '2025-07', kinds: ['subsidy', 'placement', 'utility'] }),
];
