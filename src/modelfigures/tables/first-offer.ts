import { foersteTilbudFrist } from '../../sources/jobindsats/foerste-tilbud-frist.ts';
import { foersteTilbud } from '../../sources/jobindsats/foerste-tilbud.ts';
import { benefitText } from '../benefit-texts.ts';
import { sumsOf } from '../mean-process.ts';
import { mean, percent } from '../ratio.ts';
import { behind, joinedPart } from '../reform.ts';
import { sumOver, sumSeries, type Series } from '../series.ts';
import { partOf } from '../share-process.ts';
import { begunSpells } from '../spells.ts';
import type { TableModel } from '../table-model.ts';
import { monthsIn } from '../time-axis.ts';
import type { World } from '../world.ts';

const BENEFITS = ['ADP', 'KTH'] as const;
const FIRST = '2007-Q2';
/** Months after a quarter until its spells' first offers are counted. */
const COUNTED_AFTER = 12;

const withOffer = (world: World, benefit: string): Series =>
  world.memo(`with-offer/${benefit}`, () =>
    partOf(world, { id: `with-offer/${benefit}`, level: 0.2, noise: 0.08 }, begunSpells(world, benefit)),
  );

/** Spells with an offer and the weeks to their first one, over the reform. */
function weeksToOffer(world: World, benefit: string): { readonly spells: Series; readonly weeks: Series } {
  const parts = behind(benefit);
  const weeks = parts.map(of =>
    sumsOf(world, { id: `weeks-to-offer/${of}`, level: 0.16, noise: 0.1 }, withOffer(world, of)),
  );
  return { spells: sumSeries(parts.map(of => withOffer(world, of))), weeks: sumSeries(weeks) };
}

/** New spells with an offer and mean weeks to the first one, by quarter of the start. */
export const firstOfferTable: TableModel = {
  table: foersteTilbud,
  first: FIRST,
  lag: COUNTED_AFTER,
  columns: ['Ydelsesgrupper'],
  members: BENEFITS.map(benefit => [benefitText(benefit)]),
  measures: ['spells_with_offer', 'mean_weeks'],
  figures: world => {
    const groups = BENEFITS.map(benefit => weeksToOffer(world, benefit));
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      const spells = sumOver(groups[member]!.spells, area, months);
      return [spells, mean(sumOver(groups[member]!.weeks, area, months), spells)];
    };
  },
};

const LIMITS = [3, 6] as const;

const stillRunning =
  (months: number) =>
  (world: World, benefit: string): Series =>
    world.memo(`running-after-${months}/${benefit}`, () =>
      partOf(world, { id: `running-after-${months}/${benefit}`, level: 0.08 }, begunSpells(world, benefit)),
    );

/** Spells still running so many months after their start, and those of them with an offer by then. */
function atLimit(world: World, benefit: string, months: number): readonly [running: Series, met: Series] {
  const whole = stillRunning(months);
  const straying = { together: `offer-within/${benefit}`, level: 0.3, noise: 0.1 };
  const met = joinedPart(world, benefit, { id: `offer-within-${months}`, ...straying, whole });
  return [sumSeries(behind(benefit).map(of => whole(world, of))), met];
}

/** New spells with a first offer within three and six months, by quarter of the start. */
export const offerDeadlineTable: TableModel = {
  table: foersteTilbudFrist,
  first: FIRST,
  lag: LIMITS[1] + 2,
  columns: ['Ydelsesgrupper', 'Måletidspunkt'],
  members: BENEFITS.flatMap(benefit => LIMITS.map(months => [benefitText(benefit), `${months} mdr.`])),
  measures: ['running', 'with_offer', 'with_offer_pct'],
  figures: world => {
    const groups = BENEFITS.flatMap(benefit => LIMITS.map(months => atLimit(world, benefit, months)));
    return (area, ordinal, member) => {
      const months = monthsIn('Q', ordinal);
      const [running, met] = groups[member]!.map(series => sumOver(series, area, months)) as [number, number];
      return [running, met, percent(met, running)];
    };
  },
};
