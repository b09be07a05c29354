import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { periodId } from '../../../src/model/period.ts';
import type { Freq } from '../../../src/package/types.ts';
import { periodsAt } from '../../databank/chosen-periods.ts';
import { h, picker } from './element.ts';
import { meaningOf } from './page.ts';
import type { Page } from './page.ts';

const LATEST: Readonly<Record<Freq, readonly number[]>> = {
  M: [1, 13, 24, 60, 120, 240],
  Q: [1, 5, 12, 20, 40, 80],
  Y: [1, 5, 10, 20],
  R4: [1, 5, 12, 20, 40, 80],
  R12: [1, 13, 24, 60, 120, 240],
};

/** Chooses frequency and span of periods. */
export function chooseWhen(page: Page): HTMLElement {
  const { store, say } = page;
  const choice = store.choice();
  const { indicators } = meaningOf(page);
  const freqs = (['M', 'Q', 'Y', 'R4', 'R12'] as const).filter(freq =>
    indicators.some(one => one.freqs.includes(freq)),
  );
  return h(
    'fieldset',
    {},
    h('legend', {}, say('databank.periods')),
    picker(
      say('databank.freq'),
      freqs.map(freq => ({ value: freq, text: say(`freq.${freq}`) })),
      {
        value: choice.freq,
        onchoose: freq => store.change({ freq: freq as Freq, span: { latest: LATEST[freq as Freq][2]! }, sort: null }),
      },
    ),
    spanPicker(page),
    ...betweenPickers(page),
  );
}

function spanPicker(page: Page): HTMLElement {
  const { store, say } = page;
  const { span, freq } = store.choice();
  const value = 'latest' in span ? String(span.latest) : 'between';
  const counts = [...new Set([...LATEST[freq], ...('latest' in span ? [span.latest] : [])])].sort((a, b) => a - b);
  const periods = periodsAt(meaningOf(page).indicators, freq);
  return picker(
    say('databank.span'),
    [
      ...counts.map(count => ({
        value: String(count),
        text: say(count === 1 ? 'databank.latestOne' : 'databank.latestMany', { count }),
      })),
      { value: 'between', text: say('databank.between') },
    ],
    {
      value,
      onchoose: chosen => {
        if (chosen !== 'between') return store.change({ span: { latest: Number(chosen) }, sort: null });
        if (periods)
          store.change({ span: { from: periodId(freq, periods.first), to: periodId(freq, periods.last) }, sort: null });
      },
    },
  );
}

function betweenPickers(page: Page): HTMLElement[] {
  const { store, say, context } = page;
  const { span, freq } = store.choice();
  const whole = periodsAt(meaningOf(page).indicators, freq);
  if ('latest' in span || !whole) return [];
  const options = Array.from({ length: whole.last - whole.first + 1 }, (_, i) => {
    const value = periodId(freq, whole.last - i);
    return { value, text: formatPeriod(context.lang, freq, value) };
  });
  return [
    picker(say('databank.from'), options, {
      value: span.from,
      onchoose: from => store.change({ span: { ...span, from }, sort: null }),
    }),
    picker(say('databank.to'), options, {
      value: span.to,
      onchoose: to => store.change({ span: { ...span, to }, sort: null }),
    }),
  ];
}
