import { fokusmaal } from '../../sources/jobindsats/fokusmaal.ts';
import { passivandel } from '../../sources/jobindsats/passivandel.ts';
import { samtalerVarighed } from '../../sources/jobindsats/samtaler-varighed.ts';
import { benefitText } from '../benefit-texts.ts';
import { sumsOf } from '../mean-process.ts';
import { mean, percent } from '../ratio.ts';
import { behind, joinedPart } from '../reform.ts';
import { at, sumSeries, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { fullTimePersons } from '../stock.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

const BENEFITS = ['ADP', 'KTH'] as const;
const members = BENEFITS.map(benefit => [benefitText(benefit)]);

/** Recipients of a model benefit for a year or more. */
const longRecipients = (world: World, benefit: string): Series =>
  world.memo(`over-12-months/${benefit}`, () =>
    partOf(
      world,
      { id: `over-12-months/${benefit}`, byUnemployment: 0.2, level: 0.1 },
      fullTimePersons(world, benefit),
    ),
  );

/** Recipients for a year or more without any offer in the latest 12 months. */
export const passiveTable: TableModel = {
  table: passivandel,
  first: '2014-01',
  lag: 1,
  columns: ['Ydelsesgrupper'],
  members,
  measures: ['recipients', 'passive', 'passive_pct'],
  figures: world => {
    const recipients = BENEFITS.map(benefit => sumSeries(behind(benefit).map(of => longRecipients(world, of))));
    const passive = BENEFITS.map(benefit =>
      joinedPart(world, benefit, { id: 'passive', level: 0.35, noise: 0.06, whole: longRecipients }),
    );
    return (area, ordinal, member) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const [all, part] = [recipients[member]![place]!, passive[member]![place]!];
      return [all, part, percent(part, all)];
    };
  },
};

interface Interviews {
  readonly recipients: Series;
  readonly interviews: Series;
  readonly enough: Series;
}

function interviewsOf(world: World, benefit: string): Interviews {
  const each = behind(benefit).map((of): Interviews => {
    const recipients = partOf(world, { id: `seniority-6-9/${of}`, level: 0.08 }, fullTimePersons(world, of));
    const interviews = sumsOf(world, { id: `interviews/${of}`, level: 0.09, noise: 0.05 }, recipients);
    return { recipients, interviews, enough: partOf(world, { id: `six-interviews/${of}`, level: 0.35 }, recipients) };
  });
  const joined = (pick: (of: Interviews) => Series): Series => sumSeries(each.map(pick));
  return {
    recipients: joined(of => of.recipients),
    interviews: joined(of => of.interviews),
    enough: joined(of => of.enough),
  };
}

/** Interviews with recipients of 6–9 months' seniority. */
export const interviewsTable: TableModel = {
  table: samtalerVarighed,
  first: '2016-01',
  lag: 1,
  columns: ['Ydelsesgrupper'],
  members,
  measures: ['recipients', 'mean_interviews', 'required_pct'],
  figures: world => {
    const groups = BENEFITS.map(benefit => interviewsOf(world, benefit));
    return (area, ordinal, member) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const { recipients, interviews, enough } = groups[member]!;
      const all = recipients[place]!;
      return [all, mean(interviews[place]!, all), percent(enough[place]!, all)];
    };
  },
};

/** The two focus goals of the stricter supervision: all recipients for a year or more. */
export const focusGoalsTable: TableModel = {
  table: fokusmaal,
  first: '2020-01',
  last: '2025-12',
  lag: 2,
  measures: ['recipients', 'without_offer', 'without_offer_pct', 'few_interviews', 'few_interviews_pct'],
  figures: world => {
    const recipients = sumSeries(['ADP', 'KTH', 'UDH', 'CASH'].map(benefit => longRecipients(world, benefit)));
    const [offer, interviews] = ['focus-1', 'focus-2'].map(id =>
      partOf(world, { id, level: 0.4, noise: 0.06 }, recipients),
    );
    return (area, ordinal) => {
      const place = at(area, monthsIn('M', ordinal).first);
      const [all, passive, few] = [recipients[place]!, offer![place]!, interviews![place]!];
      return [all, passive, percent(passive, all), few, percent(few, all)];
    };
  },
};
