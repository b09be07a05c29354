import { formatDay, formatPeriod } from '../../src/i18n/format-period.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedMonitoring, PublishedSignal } from '../../src/package/monitoring-types.ts';
import { captionNotice } from '../layout/caption-notice.ts';
import type { Page } from '../layout/frame.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';
import { danishNote } from '../markup/danish-note.ts';
import type { SteeringPage } from './figure-words.ts';
import type { Link } from './report-files.ts';
import { monitoringOf } from './steering-files.ts';
import { supervisionTable } from './supervision-table.ts';

/** A signal as the page tells it. */
export interface SignalView {
  readonly area: Link;
  readonly kind: string;
  readonly text: string;
  readonly since: string;
  readonly certainty: string;
  readonly step: string;
  readonly figure: Link;
}

/** What the page of the monitoring says; null parts where the version has no monitoring. */
export interface MonitoringView {
  readonly page: Page;
  readonly notice: string;
  readonly told: ToldMonitoring | null;
}

/** Signals by region with the rules behind them. */
export interface ToldMonitoring {
  readonly is: string;
  readonly isNot: string;
  readonly tested: string;
  readonly regions: readonly {
    readonly id: string;
    readonly name: string;
    readonly signals: readonly SignalView[];
    readonly feeds: readonly Link[];
  }[];
  readonly rules: readonly {
    readonly name: string;
    readonly valid: string;
    readonly text: string;
    /** Markup. */
    readonly source: string;
  }[];
  readonly ladder: readonly string[];
  /** Outcomes of the stricter supervision, replayed; markup, empty without any. */
  readonly supervision: string;
  readonly files: readonly Link[];
}

/** The page of the monitoring. */
export function monitoringView(lang: Language, published: Published): MonitoringView {
  const page: Page = {
    lang,
    path: paths.monitoring(lang),
    section: 'steering',
    title: t(lang, 'monitoring.title'),
    description: t(lang, 'monitoring.description'),
    above: [{ label: t(lang, 'nav.steering'), path: paths.steering(lang) }],
  };
  const at: SteeringPage = { lang, published, path: page.path };
  const monitoring = monitoringOf(published);
  return {
    page,
    notice: captionNotice(lang, published.catalogue),
    told: monitoring && told(at, monitoring),
  };
}

function told(at: SteeringPage, monitoring: PublishedMonitoring): ToldMonitoring {
  const { lang, published } = at;
  const { tested } = monitoring;
  const file = (label: string, path: string): Link => ({
    label,
    href: href(at.path, paths.file(published.catalogue.version, path)),
  });
  return {
    is: monitoring.is[lang],
    isNot: monitoring.is_not[lang],
    tested: t(lang, tested.signals === 1 ? 'monitoring.tested.one' : 'monitoring.tested', {
      tests: formatNumber(lang, tested.tests),
      outside: formatNumber(lang, tested.outside),
      signals: formatNumber(lang, tested.signals),
    }),
    regions: monitoring.regions.map(({ region, name, signals }) => ({
      id: region,
      name: name[lang],
      signals: signals.map(signal => signalView(at, signal)),
      feeds: [
        file(t(lang, 'monitoring.atom'), `monitoring/${region}.atom`),
        file(t(lang, 'monitoring.jsonFeed'), `monitoring/${region}.feed.json`),
      ],
    })),
    rules: monitoring.rules.map(rule => ruleView(lang, rule)),
    ladder: monitoring.ladder.map(({ ref_area, day, step, text }) =>
      t(lang, 'monitoring.ladder.line', {
        day: formatDay(lang, day),
        area: published.area(ref_area).name[lang],
        step: t(lang, `monitoring.step.${step}`),
        text: text[lang],
      }),
    ),
    supervision: supervisionTable(at),
    files: [file(t(lang, 'monitoring.csv'), 'signals.csv'), file(t(lang, 'report.file.json'), 'monitoring.json')],
  };
}

function ruleView(lang: Language, rule: PublishedMonitoring['rules'][number]): ToldMonitoring['rules'][number] {
  const from = formatDay(lang, rule.from);
  return {
    name: rule.name[lang],
    valid:
      rule.to === null
        ? t(lang, 'area.validFrom', { from })
        : t(lang, 'area.validSpan', { from, to: formatDay(lang, rule.to) }),
    text: rule.verified ? rule.text[lang] : `${rule.text[lang]} ${t(lang, 'steering.signal.unverified')}`,
    source: t(lang, 'goals.source', { source: danishNote(lang, rule.source) }),
  };
}

/** A signal in words: what, since when, how sure, how far the dialogue has come. */
export function signalView({ lang, published, path }: SteeringPage, signal: PublishedSignal): SignalView {
  const { ref_area: code, indicator, kind, since, freq, q, certain, step } = signal;
  const certainty =
    q === null
      ? t(lang, certain === null ? 'monitoring.sure.unknown' : certain ? 'monitoring.sure.yes' : 'monitoring.sure.no')
      : t(lang, 'monitoring.sure.q', { q: formatNumber(lang, q, 4) });
  return {
    area: { label: published.area(code).name[lang], href: href(path, paths.area(lang, code)) },
    kind: t(lang, `monitoring.kind.${kind}`),
    text: signal.text[lang],
    since: formatPeriod(lang, freq, since),
    certainty,
    step: step === null ? t(lang, 'monitoring.step.none') : t(lang, `monitoring.step.${step}`),
    figure: {
      label: published.indicator(indicator).shortName[lang],
      href: href(path, figureOrArea(lang, published, { code, id: indicator })),
    },
  };
}
