import { t } from '../../i18n/translate.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Language } from '../../model/text.ts';
import type { PublishedSentence } from '../../package/audit-types.ts';
import type { PublishedAttainment, PublishedGoal } from '../../package/goal-types.ts';
import { inBoth, told, when } from './words.ts';

/** A goal with its indicator and how far the area has come; both null where no open figure measures it. */
export interface FollowedGoal {
  readonly goal: PublishedGoal;
  readonly indicator: Indicator | null;
  readonly attainment: PublishedAttainment | null;
}

const JUDGEMENTS = { met: 'good', 'on-track': 'good', behind: 'bad', reversed: 'bad' } as const;
const CHANGES = { better: 'good', worse: 'bad', differs: 'neutral', 'no-clear-difference': 'uncertain' } as const;

/** What became of a goal. An unverified goal is not told of: nobody has read that it was one. */
export function goalSentence({ goal, indicator, attainment }: FollowedGoal): PublishedSentence | null {
  if (!goal.verified) return null;
  return {
    section: 'goals',
    indicator: goal.indicator ?? '',
    target_group: goal.target_group ?? '',
    about: 'goal',
    judgement: indicator && !attainment ? 'uncertain' : judgementOf(attainment),
    text: inBoth(language => {
      const sentence = indicator && attainment ? goalText(language, goal, { indicator, attainment }) : null;
      const none = indicator ? 'steering.goal.no-figure' : 'steering.goal.not-measured';
      const main = sentence ?? t(language, none, { goal: goal.name[language] });
      return attainment?.exemption?.exempt ? `${main} ${t(language, 'steering.goal.exempt')}` : main;
    }),
  };
}

function judgementOf(attainment: PublishedAttainment | null): PublishedSentence['judgement'] {
  if (attainment?.status) return attainment.certain === false ? 'uncertain' : JUDGEMENTS[attainment.status];
  if (attainment?.reason === 'no-target' && attainment.change_verdict) return CHANGES[attainment.change_verdict];
  return attainment ? 'uncertain' : 'neutral';
}

function goalText(
  language: Language,
  goal: PublishedGoal,
  { indicator, attainment }: { indicator: Indicator; attainment: PublishedAttainment },
): string {
  const { actual, baseline, target, status, reason, freq } = attainment;
  const number = (value: number | null): string => (value === null ? '' : told(language, indicator, value));
  const words = {
    goal: goal.name[language],
    actual: number(actual),
    before: number(baseline),
    target: number(target),
    period: when(language, freq, attainment.time_period),
    from: when(language, freq, attainment.baseline_period),
    tail: t(language, `steering.tail.${attainment.change_verdict ?? 'untested'}`),
  };
  if (status) {
    const sentence = t(language, `steering.goal.${status}`, words);
    return attainment.certain === false ? `${sentence} ${t(language, 'steering.goal.uncertain')}` : sentence;
  }
  if (reason === 'no-target' && (baseline === null || attainment.change === null))
    return t(language, 'steering.goal.no-baseline', words);
  return t(language, `steering.goal.${reason ?? 'no-figure'}`, words);
}
