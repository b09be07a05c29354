import { describe, expect, it } from 'vitest';
import { exceeds, highest, nextVersion } from '../../src/releases/levels.ts';

describe('nextVersion', () => {
  it.each([
    ['1.4.2', 'none', '1.4.2'],
    ['1.4.2', 'patch', '1.4.3'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'major', '2.0.0'],
  ] as const)('%s after %s changes is %s', (before, level, after) => {
    expect(nextVersion(before, level)).toBe(after);
  });

  it('follows no preliminary version', () => {
    expect(() => nextVersion('0.0.0-model.20261022', 'minor')).toThrow('invalid version: "0.0.0-model.20261022"');
  });
});

describe('highest', () => {
  it('is the gravest of several, and none of none', () => {
    expect(highest(['patch', 'major', 'minor'])).toBe('major');
    expect(highest([])).toBe('none');
  });
});

describe('exceeds', () => {
  it('says when more changed than was expected', () => {
    expect(exceeds('major', 'minor')).toBe(true);
    expect(exceeds('minor', 'minor')).toBe(false);
    expect(exceeds('none', 'patch')).toBe(false);
  });
});
