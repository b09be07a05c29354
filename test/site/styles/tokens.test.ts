import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../../site/styles/tokens.ts';
import type { Token } from '../../../site/styles/tokens.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXT: [Token, Token][] = [
  ...(['ink', 'muted', 'accent', 'better', 'worse'] as const).flatMap(text => [
    [text, 'paper'] as [Token, Token],
    [text, 'surface'] as [Token, Token],
  ]),
  ['accent', 'accent-soft'],
  ['paper', 'accent'],
  ['band-ink', 'band'],
  ['band-muted', 'band'],
  ['notice-ink', 'notice'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('colours in the %s', (_, tokens) => {
  it.each(TEXT)('%s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls at least 3:1 against the page', () => {
    expect(contrast(tokens.edge, tokens.paper)).toBeGreaterThanOrEqual(3);
  });
});
