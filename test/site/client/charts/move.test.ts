import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { At, ChartModel, Spot } from '../../../../site/client/charts/model.ts';
import { moved, neighbour } from '../../../../site/client/charts/move.ts';

const spot = (x: number): Spot => ({ x, y: x, name: String(x), text: '', value: x, status: '' });
const line = (...xs: number[]) => ({ label: '', spots: xs.map(spot) });
const model = (kind: ChartModel['kind'], ...lines: ReturnType<typeof line>[]): ChartModel => ({
  kind,
  heading: 'Periode',
  lines,
});
const go = (from: At, key: string, of: ChartModel): At | null => moved(of, from, { key, places: [] });

describe('moved', () => {
  const series = model('series', line(1, 2, 3, 4), line(3, 4));

  it('goes in time with left and right, and stops at the ends', () => {
    expect(go({ line: 0, spot: 1 }, 'ArrowRight', series)).toEqual({ line: 0, spot: 2 });
    expect(go({ line: 0, spot: 0 }, 'ArrowLeft', series)).toBeNull();
    expect(go({ line: 0, spot: 1 }, 'End', series)).toEqual({ line: 0, spot: 3 });
    expect(go({ line: 0, spot: 1 }, 'Home', series)).toEqual({ line: 0, spot: 0 });
  });

  it('goes to the same period of another series with up and down, or to its nearest', () => {
    expect(go({ line: 0, spot: 3 }, 'ArrowDown', series)).toEqual({ line: 1, spot: 1 });
    expect(go({ line: 0, spot: 0 }, 'ArrowDown', series)).toEqual({ line: 1, spot: 0 });
    expect(go({ line: 0, spot: 0 }, 'ArrowUp', series)).toBeNull();
  });

  it('goes through a list with all arrows', () => {
    const list = model('list', line(1, 2, 3));
    expect(go({ line: 0, spot: 0 }, 'ArrowDown', list)).toEqual({ line: 0, spot: 1 });
    expect(go({ line: 0, spot: 1 }, 'ArrowLeft', list)).toEqual({ line: 0, spot: 0 });
    expect(go({ line: 0, spot: 1 }, 'PageDown', list)).toEqual({ line: 0, spot: 2 });
  });

  it('never leaves the chart, whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp'));
    fc.assert(
      fc.property(keys, pressed => {
        let at: At = { line: 0, spot: 2 };
        for (const key of pressed) at = go(at, key, series) ?? at;
        expect(series.lines[at.line]?.spots[at.spot]).toBeDefined();
      }),
    );
  });
});

describe('neighbour', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 2 },
    { x: 30, y: 0 },
    { x: 1, y: 12 },
  ];

  it('is the nearest in the direction of the arrow', () => {
    expect(neighbour(places, 0, 'ArrowRight')).toBe(1);
    expect(neighbour(places, 2, 'ArrowLeft')).toBe(1);
    expect(neighbour(places, 0, 'ArrowDown')).toBe(3);
  });

  it('is none where nothing lies that way, or the key is no arrow', () => {
    expect(neighbour(places, 0, 'ArrowUp')).toBeNull();
    expect(neighbour(places, 0, 'a')).toBeNull();
  });
});
