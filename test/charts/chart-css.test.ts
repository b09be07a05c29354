import { describe, expect, it } from 'vitest';
import { chartCss } from '../../src/charts/index.ts';

const themes = [...chartCss.matchAll(/\{(--chart-ground[^}]*)\}/g)].map(([, rules]) =>
  Object.fromEntries(rules!.split(';').map(rule => rule.split(':') as [string, string])),
);

/** Relative luminance of a colour `#rgb` or `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map(digit => digit + digit) : colour.slice(1).match(/../g)!;
  const [r, g, b] = hex.map(part => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

const contrast = (a: string, b: string) => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

describe('chartCss', () => {
  it('has a light theme, a dark one by the setting of the reader, and the same dark one by choice', () => {
    expect(themes).toHaveLength(3);
    expect(themes[1]).toEqual(themes[2]);
  });

  it.each([0, 1])('has text at 4.5:1 and marks at 3:1 against the ground (theme %i)', i => {
    const theme = themes[i]!;
    const ground = theme['--chart-ground']!;
    for (const name of ['accent', 'contrast', 'muted'])
      expect(contrast(theme[`--chart-${name}`]!, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['--chart-line']!, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each([0, 1])('has classes in order of lightness, each with a text at 4.5:1 (theme %i)', i => {
    const theme = themes[i]!;
    const classes = [0, 1, 2, 3, 4, 5].map(k => theme[`--chart-c-${k}`]!);
    const lights = classes.map(luminance);
    expect(lights).toEqual(lights.toSorted((a, b) => (i === 0 ? b - a : a - b)));
    classes.forEach((colour, k) => expect(contrast(colour, theme[`--chart-t-${k}`]!)).toBeGreaterThanOrEqual(4.5));
  });

  it('loads nothing from elsewhere', () => {
    expect(chartCss).not.toMatch(/url\(|@import/);
  });
});
