import type { SourceTable } from '../../model/source.ts';
import { y01a02 } from '../../sources/jobindsats/y01a02.ts';
import { y07a02 } from '../../sources/jobindsats/y07a02.ts';
import { y08a02 } from '../../sources/jobindsats/y08a02.ts';
import { y09a02 } from '../../sources/jobindsats/y09a02.ts';
import { y10a02 } from '../../sources/jobindsats/y10a02.ts';
import { y11a02 } from '../../sources/jobindsats/y11a02.ts';
import { y12a02 } from '../../sources/jobindsats/y12a02.ts';
import { y35a02 } from '../../sources/jobindsats/y35a02.ts';
import { y36a02 } from '../../sources/jobindsats/y36a02.ts';
import { y38a02 } from '../../sources/jobindsats/y38a02.ts';
import { y60a02 } from '../../sources/jobindsats/y60a02.ts';
import { benefitProcess } from '../benefit-processes.ts';
import { labourForce } from '../labour-force.ts';
import { persons } from '../persons.ts';
import { residentsOfAges } from '../population.ts';
import { percent } from '../ratio.ts';
import { at } from '../series.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** A table of recipients by month (a02) of one benefit of the model. */
function recipients(table: SourceTable, benefit: string): TableModel {
  const { from, to } = benefitProcess(benefit);
  return {
    table,
    first: from ?? '2007-01',
    ...(to !== undefined && { last: to }),
    lag: 0,
    measures: ['persons', 'fte', 'rate_labour_force', 'rate_population'],
    figures: world => {
      const fte = fullTimePersons(world, benefit);
      const all = persons(world, benefit);
      const [force, residents] = [labourForce(world), residentsOfAges(world)];
      return (area, ordinal) => {
        const place = at(area, monthsIn('M', ordinal).first);
        const full = fte[place]!;
        return [all[place]!, full, percent(full, force[place]!), percent(full, residents[place]!)];
      };
    },
  };
}

/** The tables of recipients by month, one a benefit. */
export const recipientsTables: readonly TableModel[] = [
  recipients(y01a02, 'ADP'),
  recipients(y36a02, 'KTH'),
  recipients(y38a02, 'UDH'),
  recipients(y60a02, 'CASH'),
  recipients(y35a02, 'SHO'),
  recipients(y07a02, 'SDP'),
  recipients(y08a02, 'FLX'),
  recipients(y09a02, 'LDY'),
  recipients(y10a02, 'FOP'),
  recipients(y11a02, 'RES'),
  recipients(y12a02, 'JAF'),
];
