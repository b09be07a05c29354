import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { BoundaryCollection, Topology } from '../model/boundaries.ts';
import { MUNICIPALITY_SHAPES } from './municipality-shapes.ts';

/** Corners whose triangle is smaller are left out, in square degrees: about three square units of the frame. */
const CORNER = 8e-5;

type XY = readonly [x: number, y: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Bornholm, drawn nearer than it lies. */
const INSET = '400';
/** Central meridian of the projection that maps of Denmark use (UTM zone 32), in degrees. */
const MERIDIAN = 9;

/**
 * Outlines of the 98 municipalities from official boundaries, as path data by code, in the frame and place of the outlines
 * that the package draws: one can stand in for the other. Throws `missing boundaries` where a municipality has none.
 */
export function boundaryOutlines(topology: Topology): Readonly<Record<string, string>> {
  const coarse = simplify(presimplify(topology), CORNER);
  const { features } = feature(coarse, coarse.objects['municipalities']!);
  const rings = new Map(features.map(one => [String(one.properties?.['code']), ringsOf(one)]));
  const codes = Object.keys(MUNICIPALITY_SHAPES);
  const missing = codes.filter(code => (rings.get(code)?.length ?? 0) === 0);
  if (missing.length > 0) {
    throw new Error(`missing boundaries: ${missing.join(', ')}. Fetch the boundaries of all 98 municipalities`);
  }
  const mainland = codes.filter(code => code !== INSET);
  return Object.fromEntries(
    [mainland, [INSET]].flatMap(group => {
      const own = group.map(code => [code, rings.get(code)!] as const);
      const place = fitted(boxOf(own.flatMap(([, all]) => all.flat())), boxOf(group.flatMap(cornersOfShape)));
      return own.map(([code, all]): [string, string] => [code, all.map(ring => pathOf(ring.map(place))).join('')]);
    }),
  );
}

type Feature = BoundaryCollection['features'][number];

const ringsOf = ({ geometry }: Feature): XY[][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap(polygon =>
    polygon.map(ring => ring.map(([lon, lat]) => projected(lon, lat))),
  );

/** Transverse Mercator on a sphere; y grows southwards. */
function projected(lon: number, lat: number): XY {
  const [lambda, phi] = [((lon - MERIDIAN) * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.atanh(Math.cos(phi) * Math.sin(lambda)), -Math.atan2(Math.tan(phi), Math.cos(lambda))];
}

/** All corners of a relative path of the package's outlines. */
function cornersOfShape(code: string): XY[] {
  return MUNICIPALITY_SHAPES[code]!.split('z').flatMap(ring => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index): XY => {
      [x, y] = [x + numbers[2 * index]!, y + numbers[2 * index + 1]!];
      return [x, y];
    });
  });
}

function boxOf(points: readonly XY[]): Box {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Places one box in the middle of another, as large as it fits. */
function fitted(from: Box, to: Box): (point: XY) => XY {
  const scale = Math.min((to[2] - to[0]) / (from[2] - from[0]), (to[3] - to[1]) / (from[3] - from[1]));
  const [fromX, fromY] = [(from[0] + from[2]) / 2, (from[1] + from[3]) / 2];
  const [toX, toY] = [(to[0] + to[2]) / 2, (to[1] + to[3]) / 2];
  return ([x, y]) => [toX + (x - fromX) * scale, toY + (y - fromY) * scale];
}

/** A ring in whole units, relative; empty where it is smaller than a triangle. */
function pathOf(ring: readonly XY[]): string {
  const whole = ring.map(([x, y]): XY => [Math.round(x), Math.round(y)]);
  const corners = whole.filter(([x, y], index) => {
    const [nextX, nextY] = whole[(index + 1) % whole.length]!;
    return x !== nextX || y !== nextY;
  });
  if (corners.length < 3) return '';
  const steps = corners.slice(1).map(([x, y], index) => `${x - corners[index]![0]} ${y - corners[index]![1]}`);
  return `M${corners[0]![0]} ${corners[0]![1]}l${steps.join(' ')}z`;
}
