import { describe, expect, it } from 'vitest';
import { readRefundRates } from '../../scripts/build/read-refund-rates.ts';
import { frameworkModels } from '../../src/comparisons/framework/models.ts';
import { refundIn, RefundRate } from '../../src/model/refund-rate.ts';

const rate: RefundRate = {
  model: 'sickness-benefit',
  from: '2016-01-04',
  to: '2020-12-31',
  scale: [{ fromWeek: 1, rate: 0.8 }],
  average: 0.3,
  verified: true,
  source: 'a test',
};

describe('refundIn', () => {
  it.each([
    ['the years an entry covers from end to end', 2017, rate, 0.3],
    ['its last year', 2020, rate, 0.3],
    ['not a year it begins in', 2016, rate, null],
    ['not a year after it', 2021, rate, null],
    ['nothing that is not verified', 2017, { ...rate, verified: false }, null],
    ['nothing of another benefit', 2017, { ...rate, model: 'social-assistance' }, null],
  ] as const)('tells %s', (_, year, entry, told) => {
    expect(refundIn([entry], 'sickness-benefit', year)).toBe(told);
  });

  it('tells nothing where no average is known', () => {
    const { average: _, ...scale } = rate;
    expect(refundIn([scale], 'sickness-benefit', 2017)).toBeNull();
  });
});

describe('the dated refund rates', () => {
  it('are of benefit groups that exist, fall with the weeks, and name their source', async () => {
    const rates = await readRefundRates();
    const models = frameworkModels.map(({ id }) => id);
    for (const { model, scale, source } of rates) {
      expect(models).toContain(model);
      const steps = scale.map(step => step.rate);
      expect(steps).toEqual([...steps].sort((a, b) => b - a));
      expect(source.length).toBeGreaterThan(10);
    }
  });

  it('refuse a rate above one', () => {
    expect(RefundRate.safeParse({ ...rate, average: 1.2 }).success).toBe(false);
  });
});
