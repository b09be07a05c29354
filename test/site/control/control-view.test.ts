import { describe, expect, it } from 'vitest';
import { controlChanges } from '../../../site/control/control-changes.ts';
import { controlOf } from '../../../site/control/control-index.ts';
import type { PublishedControl } from '../../../site/control/control-index.ts';
import { controlSentences, controlView } from '../../../site/control/control-view.ts';
import { ruleWords } from '../../../site/control/rule-words.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { controlSignals } from '../../../src/statistics/control-rules.ts';
import type { Row } from '../../../src/package/decode.ts';
import { comparedPublished } from '../comparison/tiny-comparison.ts';
import { indicator } from '../tiny-published.ts';

const HEAD =
  'ref_area,indicator,target_group,time_period,value,change,development,development_unit,state,rule,side,since,points,trial,centre,lower,upper\n';
const LINE =
  '751,am-x,_T,2026-07,3.7,-0.3,-0.3,percentage-points,improvement,outside,low,2026-06,24,false,0.1,-0.2,0.4\n';
const published = comparedPublished({ 'control.csv': HEAD + LINE });
const control: PublishedControl = controlOf(published, { area: '751', indicator: 'am-x' })!;

describe('controlOf', () => {
  it('reads the latest state of an area, and null where there is none', () => {
    expect(control).toMatchObject({
      development: -0.3,
      signal: { rule: 'outside', side: 'low' },
      points: 24,
      trial: false,
      limits: { centre: 0.1, lower: -0.2, upper: 0.4 },
    });
    expect(controlOf(published, { area: '741', indicator: 'am-x' })).toBeNull();
  });
});

describe('controlSentences', () => {
  it('tells the change, the rule that raised the signal, its side and since when', () => {
    expect(controlSentences('da', control, 1)).toEqual([
      'I juli 2026 var tallet 0,30 procentpoint lavere end samme måned året før.',
      'Ændringen ligger under den nedre grænse: så lav plejer den ikke at være.',
      'Det er et signal til den gode side.',
      'Sådan har det været siden juni 2026.',
    ]);
  });

  it('says that nothing is unusual, and that limits are preliminary', () => {
    const quiet: PublishedControl = { ...control, state: 'common-cause', signal: null, trial: true, points: 3 };
    const [, none, trial] = controlSentences('en', quiet, 1);
    expect(none).toBe('That is no more than the figure usually moves.');
    expect(trial).toContain('only 3 changes');
  });

  it('never shows a change as zero that is not, and says where nothing can be told', () => {
    expect(controlSentences('da', { ...control, development: 0.04 }, 1)[0]).toContain('0,04 procentpoint højere');
    expect(controlSentences('da', { ...control, development: -0.004 }, 1)[0]).toContain('0,004 procentpoint lavere');
    expect(controlSentences('da', { ...control, state: null }, 1)).toHaveLength(1);
  });
});

describe('ruleWords', () => {
  it('names every rule a change breaks, the weightiest first, and has no words for one that breaks none', () => {
    const { lower, centre, upper } = { lower: -1, centre: 0, upper: 1 };
    const signals = controlSignals([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1.2], { lower, centre, upper });
    expect(ruleWords('en', signals.at(-1)!)).toBe(
      'signal: above the upper limit; at least seven in a row above the mean; at least seven in a row that rise',
    );
    expect(ruleWords('da', [])).toBe('');
  });

  it.each(['outside', 'shift', 'trend', 'two-of-three'] as const)(
    'has words of its own for %s on either side',
    rule => {
      const [high, low] = (['high', 'low'] as const).map(side => ruleWords('da', [{ rule, side }]));
      expect(high).not.toBe(low);
    },
  );
});

describe('controlChanges', () => {
  const row = (month: number, numerator: number, status: Row['obs_status'] = 'A'): Row => ({
    ...figureFacts(published, 'am-x', { code: '751' }).rows[0]!,
    time_period: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    numerator,
    denominator: 1000,
    obs_value: Math.round(numerator) / 10,
    obs_status: status,
  });
  const limits = { centre: 0, lower: -0.5, upper: 0.5 };

  it('takes unrounded changes from the first that is known after the last break, and marks signals by side', () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(i, i < 29 ? 40 : 49.4, i === 3 ? 'B' : 'A'));
    const { points, signals } = controlChanges(rows, indicator, limits);
    expect(points).toHaveLength(15);
    expect(points.at(-1)!.value).toBeCloseTo(0.94, 10);
    expect(signals).toEqual([{ ordinal: points.at(-1)!.period.ordinal, kind: 'bad' }]);
  });

  it('keeps a missing month as a gap', () => {
    const rows = Array.from({ length: 15 }, (_, i) =>
      i === 13 ? { ...row(i, 0), obs_value: null, obs_status: 'O' as const } : row(i, 40),
    );
    expect(controlChanges(rows, indicator, limits).points.map(({ value }) => value)).toEqual([0, null, 0]);
  });
});

describe('controlView', () => {
  it('draws the limits, and warns where there is a signal', () => {
    const view = controlView('da', published, figureFacts(published, 'am-x', { code: '751' }))!;
    expect(view.svg).toContain('chart-control');
    expect(view.lead).toContain('24 ændringer');
    expect(view.caveat).not.toBe('');
    expect(view.table).toContain(
      '<th scope="row">juli 2026</th><td class="n">−0,30</td><td>foreløbigt, signal: under den nedre grænse</td>',
    );
    expect(view.method).toBe('../../../methods/comparison/#control');
  });

  it('draws nothing within preliminary limits, and says nothing of areas without a state', () => {
    const trial = comparedPublished({ 'control.csv': HEAD + LINE.replace('24,false', '3,true') });
    expect(controlView('da', trial, figureFacts(trial, 'am-x', { code: '751' }))!.svg).toBe('');
    expect(controlView('da', published, figureFacts(published, 'am-x', { code: '741' }))).toBeNull();
  });
});
