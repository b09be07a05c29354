import { describe, expect, it } from 'vitest';
import type { Tombstone } from '../../src/package/release-types.ts';
import { vanishedIds } from '../../src/releases/vanished-ids.ts';
import { tinyRelease } from './tiny-release.ts';

const stone: Tombstone = {
  kind: 'indicator',
  id: 'tiny',
  since: '2.0.0',
  replacedBy: null,
  reason: { da: 'Væk', en: 'Gone' },
};

describe('vanishedIds', () => {
  it('names ids that are gone without a word', () => {
    const after = tinyRelease({ indicators: [], areas: [] });
    expect(vanishedIds(tinyRelease(), after, [])).toEqual(['indicator tiny', 'area 101']);
    expect(vanishedIds(tinyRelease(), after, [stone])).toEqual(['area 101']);
    expect(vanishedIds(tinyRelease(), tinyRelease(), [])).toEqual([]);
  });
});
