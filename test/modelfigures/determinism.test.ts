import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelOf, textOf, worldOf } from './model-world.ts';

const cut = modelOf('y25i01', { first: '2025-10', last: '2025-12' });
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

afterEach(() => vi.unstubAllEnvs());

describe('model figures', () => {
  it('are the same bytes every time', () => {
    expect(textOf(cut, worldOf(0))).toBe(textOf(cut, worldOf(0)));
  });

  it('are the same bytes in every time zone', () => {
    const here = hashOf(textOf(cut, worldOf(0)));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(new Date(0).getHours()).not.toBe(0);
    expect(hashOf(textOf(cut, worldOf(0)))).toBe(here);
  });

  it('do not depend on which table was made first', () => {
    const world = worldOf(0);
    textOf(modelOf('y60c07'), world);
    textOf(modelOf('y01b15', { first: '2024-Q1' }), world);
    expect(textOf(cut, world)).toBe(textOf(cut, worldOf(0)));
  });

  it('change with the seed', () => {
    expect(textOf(cut, worldOf(0, 1))).not.toBe(textOf(cut, worldOf(0, 2)));
  });

  it('keep the months before the revised ones from edition to edition', () => {
    const before = modelOf('y25i01', { first: '2019-01', last: '2019-06' });
    expect(textOf(before, worldOf(1))).toBe(textOf(before, worldOf(0)));
  });
});
