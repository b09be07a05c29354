import { describe, expect, it } from 'vitest';
import { fittingForm } from '../../../../site/client/databank/fitting-form.ts';
import type { Line } from '../../../../site/client/databank/chart-lines.ts';
import { context } from '../../databank/context.ts';

const [one, two] = context.indicators;
const lines = (count: number, periods: number, { indicator = one!, from = 100 } = {}): Line[] =>
  Array.from({ length: count }, (_, i) => ({
    label: `${i}`,
    indicator,
    cells: Array.from({ length: periods }, (__, period) => ({
      ...{ indicator: indicator.id, area: String(from + i), code: '', period: String(period) },
      row: null,
      status: null,
    })),
  }));

describe('fittingForm', () => {
  it('draws lines as long as they can be told apart', () => {
    expect(fittingForm(lines(4, 24))).toBe('line');
    expect(fittingForm([...lines(4, 24), ...lines(4, 24, { indicator: two! })])).toBe('line');
  });

  it('divides more lines over panels, and tells the latest of many by bars', () => {
    expect(fittingForm(lines(5, 24))).toBe('panels');
    expect(fittingForm(lines(6, 24))).toBe('panels');
    expect(fittingForm(lines(7, 24))).toBe('bars');
    expect(fittingForm(lines(3, 1))).toBe('bars');
  });

  it('maps municipalities where there are many, but not their parts', () => {
    expect(fittingForm(lines(98, 240))).toBe('map');
    expect(fittingForm(lines(98, 1))).toBe('map');
    expect(fittingForm(lines(98, 1, { from: 1081 }))).toBe('bars');
    expect(fittingForm([...lines(20, 1), ...lines(20, 1)])).toBe('bars');
  });
});
