import { describe, expect, it } from 'vitest';
import { relativePath } from '../../src/charts/relative-path.ts';

describe('relativePath()', () => {
  it('writes steps between rounded places, so that rounding does not add up', () => {
    const path = relativePath();
    path.moveTo(0, 0);
    for (const i of [1, 2, 3, 4]) path.lineTo(i, i * 0.4);
    expect(path.text()).toBe('M0 0l1 0 1 1 1 0 1 1');
  });

  it('begins a second part from where the first ended, or began where it was closed', () => {
    const path = relativePath();
    path.moveTo(1, 1);
    path.lineTo(3, 1);
    path.closePath();
    path.moveTo(2, 0);
    path.lineTo(2, -4);
    expect(path.text()).toBe('M1 1l2 0zm1-1l0-4');
  });
});
