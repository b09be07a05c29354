import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../../../scripts/build/read-boundaries.ts';
import { readEditions } from '../../../../scripts/editions/read-editions.ts';
import { simplifiedTopology } from '../../../../scripts/fetch/geometry/simplified-topology.ts';
import { boundaryOutlines } from '../../../../src/charts/boundary-outlines.ts';
import { MUNICIPALITY_SHAPES } from '../../../../src/charts/municipality-shapes.ts';
import { boundaryFiles } from '../../../../src/dataflows/boundaries.ts';
import { json } from '../../../replay/exchange.ts';
import { fetchTrial } from '../fetch-trial.ts';

/** Boundaries beside the project; tests on them skip where they are not. */
const OFFICIAL = new URL('../../../../../shared/geo/kommuner.geojson', import.meta.url);
const official = (): unknown => JSON.parse(readFileSync(OFFICIAL, 'utf8'));

const square = (code: unknown, x: number) => ({
  type: 'Feature',
  properties: { kode: code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 55],
        [x + 1, 55],
        [x + 1, 56],
        [x, 56],
        [x, 55],
      ],
    ],
  },
});
const squares = (...codes: unknown[]) => ({
  type: 'FeatureCollection',
  features: codes.map((code, index) => square(code, 9 + index)),
});

describe('simplifiedTopology', () => {
  it('has shared lines once and three-digit codes, whatever the publisher calls them', () => {
    const topology = simplifiedTopology(squares('0101', 147));
    const { features } = feature(topology, topology.objects['municipalities']!);
    expect(features.map(({ properties }) => properties)).toEqual([{ code: '101' }, { code: '147' }]);
    expect(topology.arcs.length).toBe(3);
  });

  it.each([
    ['no collection', { type: 'Feature' }, 'invalid boundaries: '],
    ['no code', squares(undefined), 'invalid boundaries: {} has no code of a municipality'],
    [
      'a code of something else',
      squares('1084'),
      'has no code of a municipality. Expected kode, kommunekode or KOMKODE',
    ],
  ])('refuses %s', (_, answer, message) => {
    expect(() => simplifiedTopology(answer)).toThrow(message);
  });
});

describe('boundaryOutlines', () => {
  it('refuses boundaries without all municipalities', () => {
    expect(() => boundaryOutlines(simplifiedTopology(squares('0101')))).toThrow(/^missing boundaries: 147, 151, /);
  });

  it.skipIf(!existsSync(OFFICIAL))('draws the 98 in the frame and place of the package’s outlines', () => {
    const outlines = boundaryOutlines(simplifiedTopology(official()));
    expect(Object.keys(outlines).sort()).toEqual(Object.keys(MUNICIPALITY_SHAPES).sort());
    for (const [code, path] of Object.entries(outlines)) {
      expect(path, code).toMatch(/^(M-?\d+ -?\d+l(-?\d+ -?\d+ ?)+z)+$/);
      const [x, y] = middle(path);
      const [otherX, otherY] = middle(MUNICIPALITY_SHAPES[code]!);
      expect(Math.hypot(x - otherX, y - otherY), `${code} lies ${x},${y}`).toBeLessThan(60);
    }
    expect(JSON.stringify(outlines).length).toBeLessThan(35_000);
  });
});

describe('fetching the boundaries', () => {
  it.skipIf(!existsSync(OFFICIAL))('makes an edition with card that the build publishes, once', async () => {
    const trial = await fetchTrial({ files: { '/kommuner': json(official()) } });
    await trial.fetch('2026-03-02', { sources: ['geometry'] });
    await trial.fetch('2026-03-03', { sources: ['geometry'] });
    expect(readdirSync(join(trial.out, 'geometry'))).toEqual(['2026-03-02']);
    const { card, bytes } = (await readBoundaries(trial.out))!;
    expect(card).toMatchObject({ source: 'geometry', kind: 'official', format: 'geometry-topojson' });
    expect(bytes.length).toBeLessThan(100_000);
    expect(boundaryFiles(bytes).map(({ path }) => path)).toEqual([
      'geometry/municipalities.topojson',
      'geometry/outlines.json',
    ]);
    await expect(readEditions(trial.out)).rejects.toThrow('missing edition');
    expect(await readBoundaries(trial.out, '2026-03-01')).toBeUndefined();
  });

  it('says where the answer has no boundaries, and stores nothing', async () => {
    const trial = await fetchTrial({ files: { '/kommuner': json({ besked: 'lukket' }) } });
    await expect(trial.fetch('2026-03-02', { sources: ['geometry'] })).rejects.toThrow(
      'missing boundaries: the answer is no collection',
    );
    expect(existsSync(join(trial.out, 'geometry'))).toBe(false);
    expect(boundaryFiles(undefined)).toEqual([]);
  });
});

/** Middle of the box around a relative path. */
function middle(path: string): [number, number] {
  const points = path.split('z').flatMap(ring => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
      [x, y] = [x + numbers[2 * index]!, y + numbers[2 * index + 1]!];
      return [x, y];
    });
  });
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}
