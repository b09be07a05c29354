import { areas } from '../../codelists/area.ts';
import { t } from '../../i18n/translate.ts';
import type { LegalRule, MonitoringRule, ResultRule, SupervisionRule } from '../../model/monitoring-rule.ts';
import { periodId, toOrdinal } from '../../model/period.ts';
import type { PublishedSignal } from '../../package/monitoring-types.ts';
import { round } from '../../statistics/rounding.ts';
import { figureName, inBoth, textsOf, told, when } from '../sentences/words.ts';
import type { SteeringWorld } from '../steering-input.ts';
import { stepSince } from './ladder.ts';
import { legalFindings } from './legal-signals.ts';
import { resultFindings, type ResultFindings } from './result-signals.ts';
import { supervisionFindings } from './supervision.ts';

/** The signals of all rules, and what the tests of the result rule came to. */
export interface Signals {
  readonly signals: readonly PublishedSignal[];
  readonly tested: Pick<ResultFindings, 'tests' | 'outside'>;
}

const REGION_OF = new Map(
  areas.codes.filter(({ level }) => level === 'municipality').map(({ id, parent }) => [id, parent!]),
);

/** Raises the signals of every rule; a rule that has ended gives history. */
export function raiseSignals(world: SteeringWorld): Signals {
  const tested = { tests: 0, outside: 0 };
  const signals = world.book.monitoring.rules.flatMap((rule): PublishedSignal[] => {
    if (rule.kind === 'legal') return legalSignals(world, rule);
    if (rule.kind === 'supervision') return supervisionSignals(world, rule);
    const found = resultFindings(world, rule);
    tested.tests += found.tests;
    tested.outside += found.outside;
    return resultSignals(world, rule, found);
  });
  return { signals, tested };
}

type Own = Omit<PublishedSignal, 'id' | 'region' | 'rule' | 'rule_from' | 'kind' | 'state' | 'step'>;

function signalOf(world: SteeringWorld, rule: MonitoringRule, own: Own): PublishedSignal {
  return {
    id: [rule.id, own.ref_area, own.indicator, own.time_period].join('.'),
    region: REGION_OF.get(own.ref_area)!,
    rule: rule.id,
    rule_from: rule.from,
    kind: rule.kind,
    state: rule.to !== undefined && rule.to < world.released ? 'history' : 'open',
    ...own,
    step: stepSince(world.book.ladder, own.ref_area, own.since),
  };
}

const resultSignals = (world: SteeringWorld, rule: ResultRule, { findings }: ResultFindings): PublishedSignal[] =>
  findings.map(({ area, indicator, targetGroup, year, since, value, centre, q }) =>
    signalOf(world, rule, {
      outcome: 'signal',
      ref_area: area,
      indicator: indicator.id,
      target_group: targetGroup,
      freq: 'Y',
      time_period: periodId('Y', year),
      since: periodId('Y', since),
      value: round(value, indicator.decimals),
      reference: round(centre, indicator.decimals),
      q: round(q, 4),
      certain: true,
      verified: rule.verified,
      text: inBoth(language =>
        t(language, 'steering.signal.result', {
          name: figureName(indicator, targetGroup, language),
          value: told(language, indicator, value),
          period: periodId('Y', year),
          reference: told(language, indicator, centre),
          since: periodId('Y', since),
        }),
      ),
    }),
  );

const legalSignals = (world: SteeringWorld, rule: LegalRule): PublishedSignal[] =>
  legalFindings(world, rule).map(({ area, goal, indicator, targetGroup, freq, period, since, cell, certain }) =>
    signalOf(world, rule, {
      outcome: 'signal',
      ref_area: area,
      indicator: indicator.id,
      target_group: targetGroup,
      freq,
      time_period: periodId(freq, period),
      since: periodId(freq, since),
      value: cell.value!,
      reference: goal.target!,
      q: null,
      certain,
      verified: rule.verified && goal.verified,
      text: inBoth(language =>
        t(language, 'steering.signal.legal', {
          goal: goal.name[language],
          value: told(language, indicator, cell.value!),
          period: when(language, freq, periodId(freq, period)),
          reference: told(language, indicator, goal.target!),
          since: when(language, freq, periodId(freq, since)),
        }),
      ),
    }),
  );

function supervisionSignals(world: SteeringWorld, rule: SupervisionRule): PublishedSignal[] {
  const { indicator: id, targetGroup, freq, subPeriod, above } = rule.result;
  const indicator = world.figures.indicator(id)?.indicator;
  if (!indicator) return [];
  return supervisionFindings(world, rule).map(({ area, year, gap, outcome, goals }) => {
    const verified = goals.every(({ goal }) => goal.verified);
    const period = periodId(freq, toOrdinal(freq, year, subPeriod));
    return signalOf(world, rule, {
      outcome: outcome as 'covered' | 'risk-zone',
      ref_area: area,
      indicator: id,
      target_group: targetGroup,
      freq,
      time_period: period,
      since: period,
      value: gap,
      reference: above,
      q: null,
      certain: null,
      verified,
      text: inBoth(language => {
        const missed = goals.map(({ goal }) => textsOf(world.figures.indicator(goal.indicator!)!.indicator));
        const sentence = t(language, `steering.signal.${outcome as 'covered'}`, {
          period: year,
          gap: told(language, indicator, gap),
          missed: missed.map(({ shortName }) => shortName[language]).join(', '),
        });
        return verified ? sentence : `${sentence} ${t(language, 'steering.signal.unverified')}`;
      }),
    });
  });
}
