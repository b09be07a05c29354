import { describe, expect, it } from 'vitest';
import { sparkline } from '../../src/charts/index.ts';
import { months } from './sample.ts';

describe('sparkline(points, options)', () => {
  it('runs from the least to the greatest value and ends in a dot', () => {
    expect(sparkline(months([4, 5, 6]), { width: 60, height: 20 })).toMatch(
      /d="M0 85l1-35 1-35".*<circle class="end" cx="50" cy="3"/,
    );
  });

  it('leaves a gap for a suppressed period', () => {
    expect(sparkline(months([4, 5, 'Q', 5, 6]))).toMatch(/class="solid" d="M0 \d+l1-\d+m2 0l1-\d+"/);
  });

  it('is decoration without words and an image with them', () => {
    expect(sparkline(months([1, 1]))).toContain('aria-hidden="true"');
    expect(sparkline(months([1, 1]), { label: 'A "b"' })).toContain('role="img" aria-label="A &quot;b&quot;"');
  });

  it('is empty text without values', () => {
    expect(sparkline(months(['Q', 'O']))).toBe('');
  });
});
