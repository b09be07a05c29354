import type { SourceTable } from '../../model/source.ts';
import { ptvc01Alder } from '../../sources/jobindsats/ptvc01-alder.ts';
import { ptvc01Herkomst } from '../../sources/jobindsats/ptvc01-herkomst.ts';
import { ptvc01Kon } from '../../sources/jobindsats/ptvc01-kon.ts';
import { benefitText } from '../benefit-texts.ts';
import { cutTable } from '../cuts/cut-table.ts';
import { cutOf, type Cut } from '../cuts/cut.ts';
import { partsWith } from '../cuts/parts-with.ts';
import { supportParts } from '../cuts/support-parts.ts';
import { behind } from '../reform.ts';
import { meanOver, sumSeries } from '../series.ts';
import type { TableModel } from '../table-model.ts';
import { activatedFullTime } from './activation.ts';

const BENEFITS = ['ADP', 'KTH', 'UDH'] as const;

/** Recipients in an offer by benefit, one breakdown and year. */
const activated = (table: SourceTable, cut: Cut): TableModel =>
  cutTable({
    table,
    cut,
    columns: ['Ydelsesgrupper'],
    groups: BENEFITS.map(benefit => [benefitText(benefit)]),
    measure: 'activated_fte',
    partsOf: world =>
      BENEFITS.map(benefit => {
        const all = sumSeries(behind(benefit).map(of => activatedFullTime(world, of)));
        return partsWith(world, cut, {
          id: `activated/${benefit}`,
          leaning: 'activated',
          total: (area, months) => meanOver(all, area, months),
          of: supportParts(world, benefit, cut),
        });
      }),
  });

/** The tables of recipients in an offer by sex, age and origin. */
export const activationCutTables: readonly TableModel[] = [
  activated(ptvc01Kon, cutOf('sex')),
  activated(ptvc01Alder, cutOf('age')),
  activated(ptvc01Herkomst, cutOf('origin')),
];
