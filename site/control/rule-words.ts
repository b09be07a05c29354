import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { ControlSignal } from '../../src/statistics/control-rules.ts';

/** The rules that make a point of a control chart a signal, in words, the weightiest first; empty for a point without. */
export const ruleWords = (lang: Language, signals: readonly ControlSignal[]): string =>
  signals.length === 0
    ? ''
    : t(lang, 'chart.rule.signal', {
        rules: signals.map(({ rule, side }) => t(lang, `chart.rule.${rule}.${side}`)).join('; '),
      });
