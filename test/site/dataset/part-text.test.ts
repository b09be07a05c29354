import { describe, expect, it } from 'vitest';
import { partText } from '../../../site/dataset/part-text.ts';
import type { FilePart } from '../../../src/package/types.ts';
import { tinyPublished } from '../tiny-published.ts';

const { catalogue } = tinyPublished();
const targetGroups = [{ ...catalogue.targetGroups[0]!, id: 'ADP', name: { da: 'A-dagpenge', en: 'Benefit' } }];
const text = (part: FilePart): string => partText('da', part, { ...catalogue, targetGroups });

describe('partText', () => {
  it('names a target group in small letters after other words', () => {
    expect(text({ dimension: null, target_group: 'ADP' })).toBe('Tal i alt, a-dagpenge');
    expect(text({ dimension: 'sex', target_group: 'ADP' })).toBe('Efter køn, a-dagpenge');
  });

  it('names all groups where the file is about no single one', () => {
    expect(text({ dimension: null, target_group: null })).toBe('Tal i alt, alle målgrupper');
  });
});
