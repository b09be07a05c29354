import { describe, expect, it } from 'vitest';
import { localIds, plotMarkup } from '../../src/charts/plot-markup.ts';

describe('plotMarkup(markup, prefix)', () => {
  it('leaves out styles, fonts and labels without a role, and rounds coordinates but not text', () => {
    const markup =
      '<svg font-size="10"><style>a{}</style><g aria-label="dot" transform="translate(1.23456,-0.04)"><text x="9.999">1.2345</text></g></svg>';
    expect(plotMarkup(markup, 'c')).toBe('<svg><g transform="translate(1.2,0)"><text x="10">1.2345</text></g></svg>');
  });
});

describe('localIds(markup, prefix)', () => {
  it('numbers ids from one within the chart and follows references to them', () => {
    const markup =
      '<clipPath id="plot-clip-7"/><g clip-path="url(#plot-clip-7)" fill="url(#other)"/><use href="#plot-clip-7"/>';
    expect(localIds(markup, 'c')).toBe(
      '<clipPath id="c-1"/><g clip-path="url(#c-1)" fill="url(#other)"/><use href="#c-1"/>',
    );
  });
});
