import { describe, expect, it } from 'vitest';
import { inCaption } from '../../../site/charts/in-caption.ts';

describe('inCaption', () => {
  it('ends the caption with it, or the chart where there is no caption', () => {
    expect(inCaption('<svg></svg><figcaption>Unit.</figcaption> ', '<p>more</p>')).toBe(
      '<svg></svg><figcaption>Unit.<p>more</p></figcaption> ',
    );
    expect(inCaption('<svg></svg>', '<p>more</p>')).toBe('<svg></svg><p>more</p>');
  });
});
