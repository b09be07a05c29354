import { describe, expect, it } from 'vitest';
import { choroplethMap, TILE_GRID, tileGridMap } from '../../src/charts/index.ts';
import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';
import { area, options } from './sample.ts';

const all = TILE_GRID.map(({ code }, i) => area(code, i));
const base = { ...options, classing: { classes: 5 } };

describe('TILE_GRID', () => {
  it('has each of the 98 municipalities of the outlines once, each in a place and with a short name of its own', () => {
    expect(TILE_GRID.map(({ code }) => code).sort()).toEqual(Object.keys(MUNICIPALITY_SHAPES).sort());
    expect(new Set(TILE_GRID.map(({ code }) => code)).size).toBe(98);
    expect(new Set(TILE_GRID.map(({ row, column }) => `${row} ${column}`)).size).toBe(98);
    expect(new Set(TILE_GRID.map(({ short }) => short)).size).toBe(98);
    expect(TILE_GRID.every(({ short, code }) => short !== code && short.length <= 4)).toBe(true);
  });
});

describe.each([
  ['choroplethMap', choroplethMap],
  ['tileGridMap', tileGridMap],
])('%s', (_, draw) => {
  it('has every municipality with its name and value, coloured by class', () => {
    const markup = draw(all, base);
    for (const { code } of all) expect(markup).toContain(`<title>Area ${code}:`);
    expect(markup.match(/<g class="c\d">/g)).toHaveLength(98);
    expect(markup).not.toMatch(/fill="#|fill="rgb/);
  });

  it('states the limits of each class with its count', () => {
    const limits = draw(all, { ...base, classing: { limits: [10, 50] } });
    expect(limits).toContain('under 10,0 % (10)');
    expect(limits).toContain('10,0 til under 50,0 % (40)');
    expect(limits).toContain('50,0 % og derover (48)');
    expect(draw(all, { ...base, classing: { classes: 2 } })).toContain('0,0–48,0 % (49)');
  });

  it('hatches suppressed, missing and absent areas, counts them, and puts them in no class', () => {
    const markup = draw([...all.slice(0, 95), area(all[95]!.code, 'Q'), area(all[96]!.code, 'O')], base);
    expect(markup.match(/fill="url\(#c-suppressed\)"/g)).toHaveLength(1);
    expect(markup.match(/fill="url\(#c-missing\)"/g)).toHaveLength(2);
    expect(markup).toContain('skjult (1)');
    expect(markup).toContain('mangler (2)');
    expect(markup.match(/<g class="c\d">/g)).toHaveLength(95);
  });

  it('draws the area pointed out last and names it in the legend', () => {
    const markup = draw(all, { ...base, highlight: '751' });
    const from = markup.indexOf('<g class="chosen">');
    expect(markup.slice(from, markup.indexOf('</svg>')).match(/<title>/g)).toHaveLength(1);
    expect(markup).toMatch(/chart-key chosen"><\/span>Area 751: /);
  });

  it('hatches areas without a clear difference over the colour of their class, and counts them', () => {
    const even = new Set(all.slice(0, 3).map(({ code }) => code));
    const markup = draw(all, { ...base, even });
    expect(markup.match(/<g class="even c\d" fill="url\(#c-e\d\)">/g)).toHaveLength(3);
    for (const [, name] of markup.matchAll(/fill="url\(#(c-e\d)\)"/g))
      expect(markup).toContain(`<pattern id="${name}"`);
    expect(markup).toContain('skraveret (3)');
    expect(draw(all, base)).not.toContain('skraveret');
  });

  it('says by which limits it is coloured', () => {
    expect(draw(all, { ...base, classing: { limits: [10, 50] } })).toContain(' data-limits="10 50"');
  });

  it('refuses an area it has no place for', () => {
    expect(() => draw([area('411', 1, 'Christiansø')], base)).toThrow('unknown area code: "411" (Christiansø)');
  });
});
