import { describe, expect, it } from 'vitest';
import { survivalChart } from '../../src/charts/index.ts';
import { options as common } from './sample.ts';

const options = { ...common, axis: 'Uger', weeks: [0, 26, 52] };
const curve = (label: string, half: number, year: number) => ({
  label,
  points: [
    { week: 0, value: 100 },
    { week: 26, value: half },
    { week: 52, value: year },
  ],
});

describe('survivalChart', () => {
  it('draws straight lines from a hundred per cent at week 0, the own curve over the others', () => {
    const markup = survivalChart([curve('Aarhus', 50, 0), curve('Landet', 60, 10)], options);
    expect(markup).toContain('<path class="solid" d="M0 0l26 950 26 950"/>');
    expect(markup.indexOf('<g class="series-1"><path')).toBeLessThan(markup.indexOf('<g class="series-0"><path'));
    expect(markup).toContain('viewBox="0 0 52 1900"');
  });

  it('names weeks, axis and the ends of the curves', () => {
    const markup = survivalChart([curve('Aarhus & omegn', 50, 4.5)], options);
    expect([...markup.matchAll(/class="time"[^>]*>([^<]+)</g)].map(([, text]) => text)).toEqual([
      '0',
      '26',
      '52',
      'Uger',
    ]);
    expect(markup).toContain('Aarhus &amp;');
    expect(markup).toContain('>4,5 %</text>');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('throws where there are no curves or too many to tell apart', () => {
    expect(() => survivalChart([], options)).toThrow('invalid number of curves: 0');
    expect(() =>
      survivalChart(
        ['a', 'b', 'c', 'd'].map(name => curve(name, 1, 1)),
        options,
      ),
    ).toThrow('curves: 4');
  });
});
