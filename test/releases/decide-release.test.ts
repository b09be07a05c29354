import { describe, expect, it } from 'vitest';
import { decideRelease } from '../../src/releases/decide-release.ts';
import { MONTHS, tinyIndicator, tinyRelease, type TinyRelease } from './tiny-release.ts';

const rules = { expect: null, tombstones: [], released: '2026-11-24' };
const day = { released: '2026-10-26' };
const before = { ...tinyRelease(), catalogue: { ...tinyRelease().catalogue, ...day } };
const decide = (after: TinyRelease, over: Partial<Parameters<typeof decideRelease>[2]> = {}) =>
  decideRelease(before, tinyRelease(after), { ...rules, ...over });

const longer = { series: [{ ...MONTHS, top: [10, 20, 30], below: [100, 100, 100] }] };
const redefined = { indicators: [tinyIndicator({ multiplier: 1000 })] };

describe('decideRelease', () => {
  it('gives the version that follows from what changed', () => {
    expect(decide({}).version).toBe('1.0.0');
    expect(decide({ series: [{ ...MONTHS, top: [10, 21] }] }).version).toBe('1.0.1');
    expect(decide(longer).version).toBe('1.1.0');
    expect(decide(redefined).version).toBe('2.0.0');
  });

  it('refuses more than was expected, after telling what changed', () => {
    const levels: string[] = [];
    const told = ({ level }: { level: string }) => void levels.push(level);
    expect(() => decide(redefined, { expect: 'minor', told })).toThrow(
      /^invalid release: the changes since 1\.0\.0 are major, and minor was expected/,
    );
    expect(levels).toEqual(['major']);
    expect(decide(longer, { expect: 'minor' }).version).toBe('1.1.0');
    expect(() => decide(longer, { expect: 'patch' })).toThrow('are minor, and patch was expected');
  });

  it('refuses an id that disappears without a word', () => {
    expect(() => decide({ indicators: [] })).toThrow(/^missing tombstones: indicator tiny of 1\.0\.0/);
    const reason = { da: 'Væk', en: 'Gone' };
    const stone = { kind: 'indicator', id: 'tiny', since: '2.0.0', replacedBy: null, reason } as const;
    expect(decide({ indicators: [] }, { tombstones: [stone] }).version).toBe('2.0.0');
  });

  it('refuses a day before the release it follows', () => {
    expect(() => decide(longer, { released: '2026-10-01' })).toThrow(
      /^invalid release: datasets\/release\.json says 2026-10-01, before the 2026-10-26 of 1\.0\.0/,
    );
  });
});
