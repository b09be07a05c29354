import { lineChart } from '../../../src/charts/line-chart.ts';
import type { Point } from '../../../src/charts/types.ts';
import { formatPeriod } from '../../../src/i18n/format-period.ts';
import { parsePeriodId, periodId } from '../../../src/model/period.ts';
import { chartWords } from '../../charts/chart-words.ts';
import { formatTick } from '../../charts/format-tick.ts';
import type { Cell } from '../../databank/cells.ts';
import { numberOf } from '../../databank/pivot.ts';
import type { Shown } from '../../databank/shown-table.ts';
import { numberText } from './browse-chart.ts';
import type { Line } from './chart-lines.ts';

interface LineSvg {
  readonly id: string;
  /** Lines of the pictures that stand beside this one. */
  readonly beside?: readonly Line[];
}

/** A picture of lines over time. */
export function lineSvg(shown: Shown, lines: readonly Line[], { id, beside = [] }: LineSvg): string {
  const { choice, context } = shown;
  const { indicator } = lines[0]!;
  const pointOf = (cell: Cell): Point => ({
    period: { freq: choice.freq, ordinal: parsePeriodId(choice.freq, cell.period) },
    value: numberOf(cell, choice.measure),
    status: cell.row?.obs_status ?? 'O',
  });
  return lineChart(
    lines.map(({ label, cells }) => ({ label, points: cells.map(pointOf) })),
    {
      id,
      title: indicator.name,
      description: lines.map(({ label }) => label).join(', '),
      beside: beside.flatMap(({ cells }) => cells.map(pointOf).flatMap(({ value }) => value ?? [])),
      words: chartWords(context.lang),
      format: value => numberText(shown, indicator, value),
      formatTick: formatTick(context.lang),
      formatPeriod: ({ freq, ordinal }) => formatPeriod(context.lang, freq, periodId(freq, ordinal)),
    },
  );
}
