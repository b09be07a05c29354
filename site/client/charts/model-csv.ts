import { t } from '../../../src/i18n/translate.ts';
import type { Language } from '../../../src/model/text.ts';
import { csvOf } from '../../databank/downloads.ts';
import type { Source } from '../../databank/downloads.ts';
import type { ChartModel, Spot } from './model.ts';

/**
 * What a chart shows as CSV: a row for each period or area, for each line its figure and, where any has one, the words of
 * its status. A figure that is not there is an empty cell with its reason in the next.
 */
export function modelCsv(
  lang: Language,
  { heading, lines }: ChartModel,
  { source, danish }: { readonly source: Source; readonly danish: boolean },
): string {
  const names = [...new Map(lines.flatMap(({ spots }) => spots.map(({ x, name }) => [name, x] as const)))];
  const order = lines.length > 1 ? names.toSorted(([, a], [, b]) => a - b) : names;
  const told = lines.map(({ label, spots }) => ({
    label,
    status: spots.some(({ status }) => status !== ''),
    byName: new Map<string, Spot>(spots.map(spot => [spot.name, spot])),
  }));
  const heads = told.flatMap(({ label, status }) => [
    label,
    ...(status ? [t(lang, 'chart.statusOf', { series: label })] : []),
  ]);
  const rows = order.map(([name]) => [
    name,
    ...told.flatMap(({ byName, status }) => {
      const spot = byName.get(name);
      return [spot?.value ?? '', ...(status ? [spot?.status ?? ''] : [])];
    }),
  ]);
  return csvOf({ heads: [heading, ...heads], rows }, source, danish);
}
