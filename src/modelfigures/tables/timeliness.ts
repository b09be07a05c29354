import type { SourceTable } from '../../model/source.ts';
import { rettidighedSamtaler } from '../../sources/jobindsats/rettidighed-samtaler.ts';
import { rettidighedTilbud } from '../../sources/jobindsats/rettidighed-tilbud.ts';
import { at, mapSeries } from '../series.ts';
import { persons } from '../persons.ts';
import { percent } from '../ratio.ts';
import { partOf } from '../share-process.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';

/** Of the month's recipients, those who receive in its second week. */
const IN_SECOND_WEEK = 0.88;
const BENEFITS = ['ADP', 'KTH'] as const;

/** Recipients who lack a due interview or offer in the second week of the month; closed tables, never revised. */
const timeliness = (table: SourceTable, kind: 'interview' | 'offer'): TableModel => ({
  table,
  first: '2011-01',
  last: '2014-12',
  lag: 0,
  columns: ['Ydelsesgrupper'],
  members: [['A-dagpenge'], ['Kontant- og starthjælp']],
  measures: ['recipients', 'lacking', 'lacking_pct'],
  figures: world => {
    const groups = BENEFITS.map(benefit => {
      const all = persons(world, benefit);
      const recipients = mapSeries(place => all[place]! * IN_SECOND_WEEK);
      const process = { id: `lacking-${kind}/${benefit}`, byUnemployment: 0.15, level: 0.38, drift: 0.2, noise: 0.12 };
      return { recipients, lacking: partOf(world, process, recipients) };
    });
    return (area, ordinal, member) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const { recipients, lacking } = groups[member]!;
      return [recipients[place]!, lacking[place]!, percent(lacking[place]!, recipients[place]!)];
    };
  },
});

/** The closed tables of timeliness. */
export const timelinessTables: readonly TableModel[] = [
  timeliness(rettidighedSamtaler, 'interview'),
  timeliness(rettidighedTilbud, 'offer'),
];
