import { describe, expect, it } from 'vitest';
import { textRows } from '../../src/charts/text-rows.ts';

const text = (x: number, y: number, words: string): string =>
  `<text transform="translate(${x},${y})" y="0.3em">${words}</text>`;

describe('textRows', () => {
  it('makes texts below each other lines of one text', () => {
    const markup = `<g>${text(124, 48, 'Odense')}${text(124, 63, 'Ærø')}${text(124, 93, 'Fanø')}</g>`;
    expect(textRows(markup)).toBe(
      '<g><text transform="translate(124,48)"><tspan x="0" y="0.3em">Odense</tspan><tspan x="0" dy="15">Ærø</tspan><tspan x="0" dy="30">Fanø</tspan></text></g>',
    );
  });

  it('leaves texts beside each other, and pairs, as they are', () => {
    const beside = text(1, 48, 'a') + text(2, 48, 'b') + text(3, 48, 'c');
    const pair = text(1, 48, 'a') + text(1, 63, 'b');
    expect([textRows(beside), textRows(pair)]).toEqual([beside, pair]);
  });
});
