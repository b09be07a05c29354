import { describe, expect, it } from 'vitest';
import { numbering } from '../../src/codelists/numbering.ts';

const name = { da: 'Farve', en: 'Colour' };
const colours = numbering({
  id: 'CL_COLOUR',
  name,
  codes: [
    { id: 'R', name },
    { id: 'G', name },
  ],
});

describe('numbering', () => {
  it('numbers codes by position and back', () => {
    expect(colours.size).toBe(2);
    expect(['R', 'G'].map(colours.numberOf)).toEqual([0, 1]);
    expect([0, 1].map(colours.idOf)).toEqual(['R', 'G']);
    expect(['G', 'B'].map(colours.has)).toEqual([true, false]);
  });

  it('refuses codes and numbers outside the list', () => {
    expect(() => colours.numberOf('B')).toThrow('unknown colour code: "B" (not in code list CL_COLOUR)');
    expect(() => colours.idOf(2)).toThrow('unknown colour number: 2 (CL_COLOUR has 2 codes)');
    expect(() => colours.idOf(-1)).toThrow('unknown colour number: -1');
  });
});
