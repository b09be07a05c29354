import { describe, expect, it } from 'vitest';
import { wrapLabel } from '../../src/charts/wrap-label.ts';

describe('wrapLabel(label, width)', () => {
  it('keeps a short label on one line', () => {
    expect(wrapLabel('Hele landet')).toEqual(['Hele landet']);
  });

  it('parts a long one after a hyphen or at a space, the even way', () => {
    expect(wrapLabel('Ringkøbing-Skjern')).toEqual(['Ringkøbing-', 'Skjern']);
    expect(wrapLabel('Gennemsnit af klyngen')).toEqual(['Gennemsnit', 'af klyngen']);
  });

  it('takes three lines where two are still too long', () => {
    expect(wrapLabel('Labour market council Hovedstaden')).toEqual(['Labour market', 'council', 'Hovedstaden']);
    expect(wrapLabel('Beskæftigelsesregion Midtjylland')).toEqual(['Beskæftigelsesregion', 'Midtjylland']);
  });

  it('leaves a long word whole', () => {
    expect(wrapLabel('Vesthimmerlands')).toEqual(['Vesthimmerlands']);
  });
});
