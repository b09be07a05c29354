import { formatNumber } from '../../src/i18n/format-number.ts';
import { formatPeriod } from '../../src/i18n/format-period.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ControlLimits } from '../../src/statistics/control-limits.ts';
import { round } from '../../src/statistics/rounding.ts';
import { changeTable } from '../charts/chart-tables.ts';
import { tableHtml } from '../markup/table.ts';
import { controlDrawing } from '../charts/control-drawing.ts';
import type { FigureFacts } from '../figure/figure-facts.ts';
import { isInPoints } from '../figure/change-of.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { controlOf } from './control-index.ts';
import type { PublishedControl } from './control-index.ts';

/** What the control chart of a figure says, in words and markup. */
export interface ControlView {
  /** What the chart shows; empty where there is no chart. */
  readonly lead: string;
  /** Markup; empty where the limits are missing or preliminary. */
  readonly svg: string;
  /** Markup: the latest changes; empty where there is no chart. */
  readonly table: string;
  /** What the changes are counted in. */
  readonly unit: string;
  /** Null where there is no chart. */
  readonly limits: ControlLimits | null;
  readonly sentences: readonly string[];
  readonly caveat: string;
  readonly method: string;
}

/** The control chart of a figure; null where the version has no control state for it or for another target group only. */
export function controlView(lang: Language, published: Published, facts: FigureFacts): ControlView | null {
  const { indicator, area } = facts;
  const control = controlOf(published, { area: area.id, indicator: indicator.id });
  if (!control || control.targetGroup !== facts.targetGroup || facts.freq !== 'M') return null;
  const limits = control.trial ? null : control.limits;
  const unit = isInPoints(indicator) ? t(lang, 'control.unit.points') : indicator.unitText[lang].toLowerCase();
  return {
    lead: limits ? t(lang, 'control.lead', { unit, points: formatNumber(lang, control.points) }) : '',
    table: limits ? tableHtml(changeTable(lang, facts, limits)) : '',
    unit,
    limits,
    svg: limits ? controlDrawing(lang, facts, limits) : '',
    sentences: controlSentences(lang, control, indicator.decimals),
    caveat: control.signal === null ? '' : t(lang, 'control.caveat'),
    method: href(paths.figure(lang, area.id, indicator.id), `${paths.method(lang, 'comparison')}#control`),
  };
}

/** What the latest month of a control chart says, sentence by sentence; the change with one decimal more, as in the chart, or two. */
export function controlSentences(lang: Language, control: PublishedControl, decimals: number): string[] {
  const { development, state, signal, since, trial, points } = control;
  if (development === null || state === null) return [t(lang, 'control.unknown')];
  const period = formatPeriod(lang, 'M', control.period);
  const shown = round(development, decimals + 1) === 0 ? decimals + 2 : decimals + 1;
  const amount = t(lang, control.unit === 'percent' ? 'change.percent' : 'change.points', {
    amount: formatNumber(lang, Math.abs(development), control.unit === 'percent' ? 1 : shown),
  });
  const moved = development === 0 ? 'same' : development > 0 ? 'up' : 'down';
  const size = t(lang, `control.${moved}`, { period, amount });
  const preliminary = trial ? [t(lang, 'control.trial', { points })] : [];
  if (signal === null || state === 'common-cause') return [size, t(lang, 'control.rule.none'), ...preliminary];
  return [
    size,
    t(lang, `control.rule.${signal.rule}.${signal.side}`),
    t(lang, `control.state.${state}`),
    ...(since === '' || since === control.period
      ? []
      : [t(lang, 'control.since', { since: formatPeriod(lang, 'M', since) })]),
    ...preliminary,
  ];
}
