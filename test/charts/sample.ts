import { parseHTML } from 'linkedom';
import type { AreaFigure, ChartOptions, MapWords, Point } from '../../src/charts/index.ts';
import type { ObsStatus } from '../../src/model/status.ts';

/** Words that are easy to find in markup. */
export const words: MapWords = {
  suppressed: 'skjult',
  missing: 'mangler',
  notExisting: 'findes ikke',
  provisional: 'foreløbigt',
  estimated: 'anslået',
  lowReliability: 'usikkert',
  break: 'Databrud',
  interval: '95 pct.-interval',
  notFromZero: 'Aksen begynder ikke ved 0.',
  country: 'Hele landet',
  range: '{from}–{to}',
  below: 'under {to}',
  between: '{from} til under {to}',
  above: '{from} og derover',
  even: 'skraveret',
};

export const { document } = parseHTML('<html></html>');

export const options = {
  id: 'c',
  title: 'Ledige',
  description: 'Ledige i pct. af arbejdsstyrken.',
  words,
  format: value => `${value.toFixed(1).replace('.', ',')} %`,
  formatTick: value => String(value).replace('.', ','),
  formatPeriod: period => `p${period.ordinal}`,
  document,
} satisfies ChartOptions & Record<string, unknown> & { formatPeriod: (period: Point['period']) => string };

/** Months from January 2020: a number is a value, a letter the status of an empty one, a pair a value with its status. */
export const months = (
  values: readonly (number | ObsStatus | readonly [number, ObsStatus])[],
  first = 2020 * 12,
): Point[] =>
  values.map((value, i) => {
    const period = { freq: 'M' as const, ordinal: first + i };
    if (typeof value === 'number') return { period, value, status: 'A' };
    return typeof value === 'string'
      ? { period, value: null, status: value }
      : { period, value: value[0], status: value[1] };
  });

/** A wave of `count` months with one decimal. */
export const wave = (count: number, level = 5, first = 2007 * 12): Point[] =>
  months(
    Array.from({ length: count }, (_, i) => Math.round((level + Math.sin(i / 5) + 0.4 * Math.sin(i * 2.1)) * 10) / 10),
    first,
  );

export const area = (code: string, value: number | ObsStatus, label = `Area ${code}`): AreaFigure =>
  typeof value === 'number'
    ? { code, label, value, status: 'A', lower: value - 0.5, upper: value + 0.5 }
    : { code, label, value: null, status: value };

/** The picture of a chart without the list that follows it. */
export const picture = (markup: string): string => markup.slice(0, markup.lastIndexOf('</svg>') + 6);

/** Ids in markup. */
export const idsOf = (markup: string): string[] => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
