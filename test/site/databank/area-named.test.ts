import { describe, expect, it } from 'vitest';
import { areaNamed } from '../../../site/client/databank/area-named.ts';
import { context } from './context.ts';

const areas = context.areas.map(area => (area.id === 'DK' ? { ...area, other: 'Denmark' } : area));
const named = (text: string): string | undefined => areaNamed(areas, text)?.id;

describe('areaNamed', () => {
  it.each([
    ['Aalborg', '851'],
    ['ålborg', '851'],
    ['851', '851'],
    ['alb', '165'],
    ['Hele landet', 'DK'],
    ['a', undefined],
    ['nowhere', undefined],
    ['', undefined],
    ['Denmark', 'DK'],
    ['denm', 'DK'],
  ])('takes “%s” for %s', (text, id) => expect(named(text)).toBe(id));
});
