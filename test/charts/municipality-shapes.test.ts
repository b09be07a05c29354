import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { outline, SHAPES_FILE, SHAPES_SOURCE, shapesModule, simplified } from '../../scripts/shapes.ts';
import { MUNICIPALITY_SHAPES } from '../../src/charts/municipality-shapes.ts';

describe('municipality-shapes', () => {
  it.skipIf(!existsSync(SHAPES_SOURCE.drawing))(
    'is what the script derives from the installed package, byte for byte',
    () => {
      const text = shapesModule(
        readFileSync(SHAPES_SOURCE.drawing, 'utf8'),
        readFileSync(SHAPES_SOURCE.licence, 'utf8'),
      );
      expect(text).toBe(readFileSync(SHAPES_FILE, 'utf8'));
    },
  );

  it('has an outline of at least three corners for each of 98, in about 8 kB brotli', () => {
    const outlines = Object.values(MUNICIPALITY_SHAPES);
    expect(outlines).toHaveLength(98);
    for (const d of outlines) expect(d).toMatch(/^(M\d+ \d+l-?\d+[ -]\d+([ -]\d+[ -]\d+)+z)+$/);
    const bytes = brotliCompressSync(outlines.join('\n')).length;
    console.log(`outlines: ${outlines.join('').length} bytes, ${bytes} brotli`);
    expect(bytes).toBeLessThanOrEqual(8500);
  });

  it('refuses a drawing without all municipalities', () => {
    expect(() => shapesModule('code:"101",d:"M0,0l5000,0l0,5000Z"', '')).toThrow(
      'invalid drawing: 1 municipalities (98 expected)',
    );
  });
});

describe('simplified(points, tolerance)', () => {
  it('leaves out points near the line and keeps corners', () => {
    expect(
      simplified(
        [
          [0, 0],
          [5, 0.5],
          [10, 0],
          [10, 10],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps a closed ring, whose ends coincide', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(simplified(ring, 1)).toEqual(ring);
  });
});

describe('outline(d)', () => {
  it('draws rings one by one, each closed, in whole units', () => {
    expect(outline('M0,0l8430,0l0,8430l-8430,0Zm843,843l843,0l0,843Z')).toBe(
      'M0 0l1000 0 0 1000-1000 0zM100 100l100 0 0 100z',
    );
  });

  it('refuses commands it does not know', () => {
    expect(() => outline('M0,0a1,1,0,0,0,2,2Z')).toThrow('invalid path command: "a"');
  });
});
