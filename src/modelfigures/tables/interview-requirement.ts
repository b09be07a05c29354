import { samtalekrav75 } from '../../sources/jobindsats/samtalekrav-75.ts';
import { benefitText } from '../benefit-texts.ts';
import { percent } from '../ratio.ts';
import { sumOver, sumSeries } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Key of the calibration and benefit of the model for each benefit under the rule. */
const BENEFITS = [
  ['ADP', 'ADP'],
  ['KTH', 'KTH_JP'],
  ['LDY', 'LDY'],
] as const;

/** The 75 per cent rule from 2026: recipients at the time limit, and those with the required interviews. */
export const interviewRequirementTable: TableModel = {
  table: samtalekrav75,
  first: '2026-Q1',
  lag: 1,
  columns: ['Ydelsesgrupper'],
  members: ['_T', ...BENEFITS.map(([benefit]) => benefit)].map(code => [benefitText(code)]),
  measures: ['reached', 'met', 'met_pct'],
  figures: world => {
    const reached = BENEFITS.map(([id, benefit]) =>
      partOf(world, { id: `reached/${id}`, level: 0.08, noise: 0.1 }, fullTimePersons(world, benefit)),
    );
    const met = BENEFITS.map(([id], i) =>
      partOf(world, { id: `required-interviews/${id}`, level: 0.4, noise: 0.08 }, reached[i]!),
    );
    const [groups, parts] = [
      [sumSeries(reached), ...reached],
      [sumSeries(met), ...met],
    ];
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      const [all, part] = [sumOver(groups[member]!, area, months), sumOver(parts[member]!, area, months)];
      return [all, part, percent(part, all)];
    };
  },
};
