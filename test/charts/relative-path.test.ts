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

  it('keeps decimals where they are asked for, without the noughts before them', () => {
    const path = relativePath(1);
    path.moveTo(10, 20.04);
    path.lineTo(31, 19.51);
    path.lineTo(52, 19.26);
    expect(path.text()).toBe('M10 20l21-.5 21-.2');
  });
});
