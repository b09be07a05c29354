import { ptvA02 } from '../../sources/jobindsats/ptv-a02.ts';
import { ptvA02Alder30 } from '../../sources/jobindsats/ptv-a02-alder30.ts';
import { ptvA02Herkomst } from '../../sources/jobindsats/ptv-a02-herkomst.ts';
import { ptvG01 } from '../../sources/jobindsats/ptv-g01.ts';
import { benefitText } from '../benefit-texts.ts';
import { COUNTRY } from '../geography.ts';
import { residentsOfAges } from '../population.ts';
import { percent } from '../ratio.ts';
import { joinedFullTime } from '../reform.ts';
import { at, meanOver, sumOver, sumSeries, type Series } from '../series.ts';
import { supportByOrigin, youngFullTime, YOUNG_BENEFITS } from '../support-groups.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn, yearAt } from '../time-axis.ts';
import { unitPrice } from '../unit-price.ts';
import type { World } from '../world.ts';

/** Benefits that together are public support without student grants, in the order of the tables. */
export const SUPPORT = [
  'ADP',
  'KTH',
  'UDH',
  'SHO',
  'SDP',
  'JAF',
  'RES',
  'REV',
  'LDY',
  'FLX',
  'FOP',
  'SNP',
  'TIP',
  'EFL',
  'BDP',
] as const;

const withTotal = ['_T', ...SUPPORT].map(code => [benefitText(code)]);

/** Full-time persons on all benefits together, then on each. */
export const supportSeries = (world: World): readonly Series[] =>
  world.memo('support', () => {
    const parts = SUPPORT.map(benefit => joinedFullTime(world, benefit));
    return [sumSeries(parts), ...parts];
  });

/** People on public support by benefit and month; a benefit has no rows while it does not exist. */
export const supportTable: TableModel = {
  table: ptvA02,
  first: '2007-01',
  lag: 0,
  columns: ['Ydelsesgrupper'],
  members: withTotal,
  measures: ['fte', 'rate_population'],
  figures: world => {
    const groups = supportSeries(world);
    const residents = residentsOfAges(world);
    return (area, ordinal, member) => {
      const month = monthsIn('M', ordinal).first;
      const group = groups[member]!;
      if (group[at(COUNTRY, month)] === 0) return null;
      return [group[at(area, month)]!, percent(group[at(area, month)]!, residents[at(area, month)]!)];
    };
  },
};

/** People under 30 on public support by benefit and month. */
export const youngSupportTable: TableModel = {
  table: ptvA02Alder30,
  first: '2007-01',
  lag: 0,
  columns: ['Ydelsesgrupper', 'Alder'],
  members: YOUNG_BENEFITS.map(benefit => [benefitText(benefit), 'Under 30 år']),
  measures: ['fte'],
  figures: world => {
    const groups = YOUNG_BENEFITS.map(benefit => youngFullTime(world, benefit));
    return (area, ordinal, member) => {
      const month = monthsIn('M', ordinal).first;
      return groups[member]![at(COUNTRY, month)] === 0 ? null : [groups[member]![at(area, month)]!];
    };
  },
};

const ORIGINS = ['Dansk oprindelse', 'Vestlige lande', 'Ikke-vestlige lande'] as const;

/** People on insurance benefit and on assistance by origin and quarter. */
export const originSupportTable: TableModel = {
  table: ptvA02Herkomst,
  first: '2008-Q1',
  lag: 1,
  columns: ['Ydelsesgrupper', 'Herkomst'],
  members: ['ADP', 'KTH'].flatMap(benefit => ORIGINS.map(origin => [benefitText(benefit), origin])),
  measures: ['fte'],
  figures: world => {
    const groups = [...supportByOrigin(world, 'ADP'), ...supportByOrigin(world, 'assistance')];
    return (area, ordinal, member) => [meanOver(groups[member]!, area, monthsIn('Q', ordinal))];
  },
};

/** Support expenditure by benefit and year, 1,000 kroner: months of full-time persons at the year's price. */
export const expenditureTable: TableModel = {
  table: ptvG01,
  first: '2007',
  lag: 4,
  columns: ['Ydelsesgrupper'],
  members: withTotal,
  measures: ['expenditure'],
  figures: world => {
    const groups = supportSeries(world).slice(1);
    const spent = (benefit: number, area: number, months: { first: number; last: number }): number =>
      (sumOver(groups[benefit]!, area, months) / 12) * unitPrice(world, SUPPORT[benefit]!, yearAt(months.first));
    return (area, ordinal, member) => {
      const months = monthsIn('Y', ordinal);
      const chosen = member === 0 ? SUPPORT.map((_, i) => i) : [member - 1];
      const amount = chosen.reduce((sum, benefit) => sum + spent(benefit, area, months), 0);
      return member > 0 && sumOver(groups[member - 1]!, COUNTRY, months) === 0 ? null : [amount];
    };
  },
};
