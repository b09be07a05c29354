import type { Indicator } from '../../model/indicator.ts';
import type { PublishedAudit, PublishedCompliance, PublishedSentence } from '../../package/audit-types.ts';
import { attainmentOf } from '../attainment/area-attainment.ts';
import { publishedGoal } from '../attainment/goal-year.ts';
import { complianceOf } from '../compliance/compliance.ts';
import { scoreOf } from '../figures/score.ts';
import { templateRows } from '../figures/template-rows.ts';
import { goalsOfYear } from '../goals/goal-book.ts';
import { complianceSentence } from '../sentences/compliance-sentence.ts';
import { goalSentence } from '../sentences/goal-sentences.ts';
import { savingSentence } from '../sentences/saving-sentence.ts';
import { changeSentence, standingSentence, type ScoredFigure } from '../sentences/score-sentences.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { appliesTo } from '../goals/applies-to.ts';
import { AUDIT_TEMPLATE } from './audit-template.ts';
import { auditSavings, conditionsOf } from './conditions.ts';
import { headOf } from './head.ts';
import { summaryOf } from './summary.ts';

/**
 * The result audit (resultatrevision) of a municipality and a year by the common template; null where the edition has no
 * figure of that year for it.
 */
export function resultAudit(world: SteeringWorld, area: string, year: number): PublishedAudit | null {
  const sections = AUDIT_TEMPLATE.map(section => ({
    id: section.id,
    ...templateRows(world, { section, area, year }, key => {
      const cluster = world.clusterOf(area, key.group, year);
      return scoreOf({ figures: world.figures, comparison: world.comparisonOf(key), cluster }, key);
    }),
  }));
  if (sections.every(({ rows }) => rows.length === 0)) return null;
  const goals = auditGoals(world, area, year);
  const compliance = complianceOf(world, area, year);
  const savings = auditSavings(world, area, year);
  const sentences = [
    ...goals.sentences,
    ...scoreSentences(world, sections),
    ...lawSentences(world, compliance),
    ...savings.flatMap(saving => savingSentence(saving, indicatorOf(world, saving.indicator)!) ?? []),
  ];
  return {
    head: headOf(world, { area, year, clusterYear: year }),
    goals: { gap: goals.gap, goals: goals.goals, attainments: goals.attainments },
    sections,
    compliance,
    savings,
    conditions: conditionsOf(world, area, year),
    sentences,
    summary: summaryOf(sentences),
    comments: world.comments.get(`${area}/${year}`) ?? null,
  };
}

function auditGoals(world: SteeringWorld, area: string, year: number) {
  const own = goalsOfYear(world.book, year).filter(goal => appliesTo(goal, area, year));
  const followed = own.map(goal => ({
    goal: publishedGoal(world, goal),
    indicator: indicatorOf(world, goal.indicator),
    attainment: attainmentOf(world, { goal, area, year }),
  }));
  return {
    gap: world.book.gaps.find(({ from, to }) => from <= year && year <= to)?.text ?? null,
    goals: followed.map(({ goal }) => goal),
    attainments: followed.flatMap(({ attainment }) => attainment ?? []),
    sentences: followed.flatMap(one => goalSentence(one) ?? []),
  };
}

const indicatorOf = (world: SteeringWorld, id: string | null): Indicator | null =>
  id === null ? null : (world.figures.indicator(id)?.indicator ?? null);

/** Sections whose changes are all told, clear or not; of the others only what is clear. */
const ALWAYS_TOLD = 'volume';

function scoreSentences(world: SteeringWorld, sections: PublishedAudit['sections']): PublishedSentence[] {
  const figures = sections.flatMap(({ id, rows }) =>
    rows.map((score): ScoredFigure => ({
      indicator: world.figures.indicator(score.indicator)!.indicator,
      score,
      section: id,
    })),
  );
  const clear = ({ section, about, judgement }: PublishedSentence): boolean =>
    (section === ALWAYS_TOLD && about === 'change') || judgement === 'good' || judgement === 'bad';
  return [
    ...figures.flatMap(figure => standingSentence(figure) ?? []),
    ...figures.flatMap(figure => changeSentence(figure) ?? []),
  ].filter(clear);
}

const lawSentences = (world: SteeringWorld, compliance: readonly PublishedCompliance[]): PublishedSentence[] =>
  compliance
    .filter(({ target_group, basis }) => target_group !== '_T' || basis === 'published-share')
    .map(own => complianceSentence(own, indicatorOf(world, own.indicator)));
