import { mm16 } from '../../sources/jobindsats/mm16.ts';
import { mm17 } from '../../sources/jobindsats/mm17.ts';
import { benefitText } from '../benefit-texts.ts';
import { COUNTRY } from '../geography.ts';
import { percent } from '../ratio.ts';
import { joinedPart, joinedPersons } from '../reform.ts';
import { at, sumSeries } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersonsOf } from '../stock.ts';
import { persons } from '../persons.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Of those readier for work, the part that is employed as well. */
const BOTH = 0.12;
/** Months after the one measured that decide: this and the next two, and one to publish. */
const DECIDED_AFTER = 3;

/** Recipients of assistance employed or found readier for work within three months (MM16). */
export const employedOrUpgradedTable: TableModel = {
  table: mm16,
  first: '2015-01',
  last: '2025-06',
  lag: DECIDED_AFTER,
  measures: ['recipients', 'employed', 'upgraded', 'employed_or_upgraded', 'employed_or_upgraded_pct'],
  figures: world => {
    const recipients = fullTimePersonsOf(world, ['KTH', 'UDH', 'SHO']);
    const part = (id: string) => partOf(world, { id, byUnemployment: -0.2, level: 0.17, noise: 0.07 }, recipients);
    const [employed, upgraded] = [part('employed-within-3-months'), part('upgraded-within-3-months')];
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const [all, working, readier] = [recipients[place]!, employed[place]!, upgraded[place]!];
      const either = working + readier * (1 - BOTH);
      return [all, working, readier, either, percent(either, all)];
    };
  },
};

const UPSKILLED = ['ADP', 'KTH', 'UDH', 'LDY'] as const;

/** Recipients who began to upskill in the month (MM17), all benefits together and each. */
export const upskillingTable: TableModel = {
  table: mm17,
  first: '2019-01',
  lag: 1,
  columns: ['Ydelsesgrupper'],
  members: ['_T', ...UPSKILLED].map(code => [benefitText(code)]),
  measures: ['recipients', 'started', 'started_pct'],
  figures: world => {
    const recipients = UPSKILLED.map(benefit => joinedPersons(world, benefit));
    const started = UPSKILLED.map(benefit =>
      joinedPart(world, benefit, { id: 'upskilling', level: 0.25, noise: 0.12, whole: persons }),
    );
    const groups = [sumSeries(recipients), ...recipients];
    const parts = [sumSeries(started), ...started];
    return (area, ordinal, member) => {
      const month = monthsIn('M', ordinal).first;
      if (groups[member]![at(COUNTRY, month)] === 0) return null;
      const place = at(area, month);
      return [
        groups[member]![place]!,
        parts[member]![place]!,
        percent(parts[member]![place]!, groups[member]![place]!),
      ];
    };
  },
};
