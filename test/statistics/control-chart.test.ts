import { describe, expect, it } from 'vitest';
import { controlChart } from '../../src/statistics/control-chart.ts';
import { normalRandom } from '../../src/statistics/random.ts';

const steady = [10, 12, 11, 13, 12, 14, 11, 10, 12, 13, 11, 12];

describe('controlChart', () => {
  it('judges a value outside the limits by the direction', () => {
    const verdicts = (['higher', 'lower', 'neutral'] as const).map(
      direction => controlChart([...steady, 30], { direction }).points.at(-1)!.verdict,
    );
    expect(verdicts).toEqual(['improvement', 'concern', 'neutral']);
  });

  it('says nothing of chance alone', () => {
    const { points, segments } = controlChart(steady, { direction: 'lower' });
    expect(points.map(point => point.verdict)).toEqual(steady.map(() => null));
    expect(segments).toMatchObject([{ start: 0, end: 12, points: 12, trial: false }]);
  });

  it('calls limits of fewer than twelve values trial limits', () => {
    const { segments } = controlChart([...steady.slice(0, 11), null, null], { direction: 'lower' });
    expect(segments).toMatchObject([{ points: 11, trial: true }]);
  });

  it('fixes the limits on the first values when asked to', () => {
    const shifted = [...steady, ...steady.map(value => value + 3)];
    const fixed = controlChart(shifted, { direction: 'higher', baseline: 12 });
    expect(fixed.segments[0]!.limits).toEqual(controlChart(steady, { direction: 'higher' }).segments[0]!.limits);
    expect(fixed.points.at(-1)!.verdict).toBe('improvement');
    expect(controlChart([null, ...shifted], { direction: 'higher', baseline: 12 }).segments[0]!.points).toBe(12);
    expect(() => controlChart(shifted, { direction: 'higher', baseline: 11 })).toThrow('invalid baseline: 11');
    expect(() => controlChart(shifted, { direction: 'higher', baseline: 25 })).toThrow('invalid baseline: 25');
  });

  it('begins anew at a break and looks across none', () => {
    const values = [...steady, ...steady.map(value => value + 50)];
    const { segments, points } = controlChart(values, { direction: 'lower', breaks: [12] });
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(segments[1]!.limits!.centre - segments[0]!.limits!.centre).toBeCloseTo(50, 9);
    expect(points.every(point => point.verdict === null)).toBe(true);
    expect(controlChart(values, { direction: 'lower' }).points.some(point => point.verdict !== null)).toBe(true);
    expect(() => controlChart(values, { direction: 'lower', breaks: [-1] })).toThrow('invalid break: -1');
  });

  it('keeps one point a place and has no limits where nothing is known', () => {
    const { segments, points } = controlChart([null, 4, null], { direction: 'lower' });
    expect(segments).toEqual([{ start: 0, end: 3, points: 1, trial: true, limits: null }]);
    expect(points.map(point => point.value)).toEqual([null, 4, null]);
    expect(controlChart([], { direction: 'lower' })).toEqual({ segments: [], points: [] });
  });

  it('raises few alarms over white noise: fewer than 1 value in 30 is outside its limits', () => {
    let outside = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = normalRandom(seed);
      const { points } = controlChart(Array.from({ length: 24 }, random), { direction: 'lower' });
      outside += points.filter(({ signals }) => signals[0]?.rule === 'outside').length;
    }
    expect(outside / (200 * 24)).toBeLessThan(1 / 30);
    expect(outside).toBeGreaterThan(0);
  });
});
