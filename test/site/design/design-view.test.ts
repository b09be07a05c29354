import { describe, expect, it } from 'vitest';
import { chartCss } from '../../../src/charts/index.ts';
import { contrast } from '../../../site/design/contrast.ts';
import { designView } from '../../../site/design/design-view.ts';
import { styleValues } from '../../../site/design/style-values.ts';

const base =
  ':root {\n  --sans: Arial;\n  --step-0: 1rem;\n  --step-4: clamp(2rem, 1rem + 2vw, 3rem);\n}\na { --step-9: 0; }';

describe('contrast', () => {
  it('is 21 for black on white, 1 for the same colour, and never rounded up', () => {
    expect([contrast('#000', '#fff'), contrast('#fff', '#fff'), contrast('#777777', '#fff')]).toEqual([21, 1, 4.4]);
  });
});

describe('styleValues', () => {
  it('reads the custom properties of one rule', () => {
    expect([...styleValues(base, ':root')]).toEqual([
      ['--sans', 'Arial'],
      ['--step-0', '1rem'],
      ['--step-4', 'clamp(2rem, 1rem + 2vw, 3rem)'],
    ]);
    expect(styleValues(base, ':root[data-theme=dark]').size).toBe(0);
  });
});

describe('designView', () => {
  const view = designView('da', { base, charts: chartCss });

  it('shows the sizes and colours that the style sheets have, light and dark', () => {
    expect(view.sizes.map(({ name }) => name)).toEqual(['--step-0', '--step-4']);
    expect(view.pairs[0]).toMatchObject({ name: '--ink', on: '--paper', light: { ratio: '16,4:1' } });
    const hex = /^#[0-9a-f]{3,6}$/;
    expect(
      view.visions.flatMap(({ colours }) => colours).filter(({ light, dark }) => !hex.test(light) || !hex.test(dark)),
    ).toEqual([]);
  });

  it('keeps the figure and what it is held against apart for every kind of vision', () => {
    for (const { colours } of view.visions) {
      const [accent, other] = colours;
      expect(accent!.light).not.toBe(other!.light);
      expect(accent!.dark).not.toBe(other!.dark);
    }
  });

  it('darkens the steps of a map one by one for every kind of vision', () => {
    for (const { colours } of view.visions) {
      const steps = colours
        .filter(({ name }) => name.startsWith('--chart-c-'))
        .map(({ light }) => contrast(light, '#fff'));
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  });

  it('has a word for every status but the normal one, and a sign for every verdict', () => {
    expect(view.statuses.map(({ code }) => code)).not.toContain('A');
    expect(view.statuses).toHaveLength(7);
    expect(new Set(view.verdicts.map(({ text }) => text)).size).toBe(6);
  });
});
