import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from '../../../../site/client/charts/nearest.ts';
import { readoutPlace } from '../../../../site/client/charts/readout-place.ts';
import { scaleFrom } from '../../../../site/client/charts/scale-from.ts';

describe('nearest', () => {
  it('finds the place nearest to a pointer', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(nearest(places, { x: 7, y: 3 })).toBe(1);
    expect(nearest([], { x: 7, y: 3 })).toBeNull();
  });

  it('prefers the period pointed at to a nearer height, where steps across count more', () => {
    const places = [
      { x: 0, y: 100 },
      { x: 20, y: 0 },
    ];
    expect(nearest(places, { x: 2, y: 0 })).toBe(1);
    expect(nearest(places, { x: 2, y: 0 }, 12)).toBe(0);
  });
});

describe('readoutPlace', () => {
  const room = { width: 300, height: 200 };
  const size = { width: 100, height: 40 };

  it('stands above a point, and below where there is no room', () => {
    expect(readoutPlace({ x: 150, y: 120 }, room, { size, gap: 14 })).toEqual({ x: 100, y: 66 });
    expect(readoutPlace({ x: 150, y: 20 }, room, { size, gap: 14 })).toEqual({ x: 100, y: 34 });
  });

  it('stays within its chart, and clear of the point where there is room', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(point, fc.constantFrom(14, 44), (at, gap) => {
        const { x, y } = readoutPlace(at, room, { size, gap });
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(room.width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y + size.height).toBeLessThanOrEqual(room.height);
        const covered = at.x >= x && at.x <= x + size.width && at.y >= y && at.y <= y + size.height;
        expect(covered).toBe(false);
      }),
    );
  });
});

describe('scaleFrom', () => {
  it('places values between and beyond the ends', () => {
    const scale = scaleFrom('0 50 220 0')!;
    expect([scale(0), scale(25), scale(60)]).toEqual([220, 110, -44]);
  });

  it('is nothing without an attribute, and refuses one that is no scale', () => {
    expect(scaleFrom(undefined)).toBeNull();
    expect(() => scaleFrom('0 50 x')).toThrow(/^invalid scale: "0 50 x"/);
  });
});
