import type { SourceTable } from '../../model/source.ts';
import { y01b15Alder } from '../../sources/jobindsats/y01b15-alder.ts';
import { y01b15Herkomst } from '../../sources/jobindsats/y01b15-herkomst.ts';
import { y01b15Kon } from '../../sources/jobindsats/y01b15-kon.ts';
import { y07b15Alder } from '../../sources/jobindsats/y07b15-alder.ts';
import { y07b15Herkomst } from '../../sources/jobindsats/y07b15-herkomst.ts';
import { y07b15Kon } from '../../sources/jobindsats/y07b15-kon.ts';
import { y36b15Alder } from '../../sources/jobindsats/y36b15-alder.ts';
import { y36b15Herkomst } from '../../sources/jobindsats/y36b15-herkomst.ts';
import { y36b15Kon } from '../../sources/jobindsats/y36b15-kon.ts';
import { y60b15Alder } from '../../sources/jobindsats/y60b15-alder.ts';
import { y60b15Herkomst } from '../../sources/jobindsats/y60b15-herkomst.ts';
import { y60b15Kon } from '../../sources/jobindsats/y60b15-kon.ts';
import { apportion } from '../cuts/apportion.ts';
import { partsIn, weighedResidents, type PartsOf } from '../cuts/cut-parts.ts';
import { cutOf, type Cut } from '../cuts/cut.ts';
import { partsWith } from '../cuts/parts-with.ts';
import { propensityOf } from '../cuts/propensities.ts';
import { sumOver } from '../series.ts';
import { endedSpells } from '../spells.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';
import { PUBLISHED_AFTER, SELF_SUPPORTED, statuses } from './status-after.ts';

/** Months after the end of a spell that are told by sex, age and origin. */
const DELAYS = [3, 6] as const;
/** The register of July 2017 counts more and shorter spells; the breakdowns begin with its first whole year. */
const FIRST = '2018-Q1';

interface Parts {
  readonly spells: PartsOf;
  readonly after: readonly { readonly employed: PartsOf; readonly education: PartsOf; readonly support: PartsOf }[];
}

function partsFor(world: World, cut: Cut, { benefit, told }: Told): Parts {
  const { count } = endedSpells(world, benefit);
  const key = `ended/${benefit}`;
  const spells = partsIn(world, {
    id: `${key}/${cut.id}`,
    total: (area, months) => sumOver(count, area, months),
    parts: weighedResidents(world, cut, { key, factors: propensityOf(told, cut.id) }),
  });
  const after = DELAYS.map(delay => {
    const series = statuses(world, benefit, delay);
    const part = (status: 'employed' | 'education' | 'support'): PartsOf =>
      partsWith(world, cut, {
        id: `after-${delay}/${benefit}/${status}`,
        leaning: status,
        total: (area, months) => sumOver(series[status], area, months),
        of: spells,
      });
    return { employed: part('employed'), education: part('education'), support: part('support') };
  });
  return { spells, after };
}

const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);

/** A benefit of the model, the one of the tables that its pattern follows, and its span. */
interface Told {
  readonly benefit: string;
  readonly told: string;
  readonly first?: string;
  readonly last?: string;
}

/** Status 3 and 6 months after ended spells by one breakdown and quarter; a quarter has a row once the time has passed. */
const statusAfter = (table: SourceTable, cut: Cut, told: Told): TableModel => ({
  table,
  first: told.first ?? FIRST,
  ...(told.last !== undefined && { last: told.last }),
  lag: DELAYS[0] + PUBLISHED_AFTER,
  columns: ['Måletidspunkt', cut.column],
  members: DELAYS.flatMap(delay => cut.texts.map(text => [`${delay} mdr.`, text])),
  measures: ['ended_spells', 'employed_pct', 'education_pct', 'self_supported_pct', 'support_pct'],
  figures: world => {
    const { spells, after } = partsFor(world, cut, told);
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      const delay = Math.floor(member / cut.texts.length);
      const part = member % cut.texts.length;
      if (months.last + DELAYS[delay]! + PUBLISHED_AFTER > world.last) return null;
      const all = spells(area, months);
      const counts = apportion(all, total(all));
      if (counts[part] === 0) return [0, null, null, null, null];
      const share = (of: PartsOf): number => (100 * of(area, months)[part]!) / all[part]!;
      const [work, study, supported] = [after[delay]!.employed, after[delay]!.education, after[delay]!.support].map(
        share,
      );
      const rest = Math.max(0, 100 - work! - study! - supported!);
      return [counts[part]!, work!, study!, rest * SELF_SUPPORTED, supported!];
    };
  },
});

const FAMILIES: readonly (readonly [Told, readonly [SourceTable, SourceTable, SourceTable]])[] = [
  [{ benefit: 'ADP', told: 'ADP' }, [y01b15Kon, y01b15Alder, y01b15Herkomst]],
  [{ benefit: 'SDP', told: 'SDP' }, [y07b15Kon, y07b15Alder, y07b15Herkomst]],
  [{ benefit: 'KTH', told: 'KTH', last: '2025-Q2' }, [y36b15Kon, y36b15Alder, y36b15Herkomst]],
  [{ benefit: 'CASH', told: 'KTH', first: '2025-Q3' }, [y60b15Kon, y60b15Alder, y60b15Herkomst]],
];

/** The tables of status after ended spells by sex, age and origin. */
export const statusAfterCutTables: readonly TableModel[] = FAMILIES.flatMap(([told, [bySex, byAge, byOrigin]]) => [
  statusAfter(bySex, cutOf('sex'), told),
  statusAfter(byAge, cutOf('age'), told),
  statusAfter(byOrigin, cutOf('origin'), told),
]);
