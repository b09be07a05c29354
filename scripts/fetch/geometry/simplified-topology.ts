import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { z } from 'zod';
import { BoundaryCollection, type Topology } from '../../../src/model/boundaries.ts';

/** Corners whose triangle is smaller are left out, in square degrees: a fraction of a pixel of the maps here. */
const CORNER = 2e-7;
/** Islands that are smaller are left out, in square degrees: about 15 hectares. */
const ISLAND = 2e-5;
/** Steps of the grid along each side. */
const GRID = 20_000;

/**
 * The official boundaries with shared lines kept shared: corners and islands that no map here can show are left out. Each
 * shape has its municipality's three-digit code. Throws `invalid boundaries` where the answer is no GeoJSON of polygons
 * with codes.
 */
export function simplifiedTopology(answer: unknown): Topology {
  const parsed = BoundaryCollection.safeParse(answer);
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ');
    throw new Error(`invalid boundaries: ${reason.slice(0, 300)}. Expected GeoJSON in longitude and latitude`);
  }
  const features = parsed.data.features.map(({ geometry, properties }) => ({
    type: 'Feature',
    geometry,
    properties: { code: codeOf(properties ?? {}) },
  }));
  const shared = presimplify(topology({ municipalities: { type: 'FeatureCollection', features } }, 1e6));
  return quantize(simplify(filter(shared, filterWeight(shared, ISLAND)), CORNER), GRID);
}

/** The code under any of the names that publishers of DAGI have used: `0101`, `101` or 101. */
function codeOf(properties: Readonly<Record<string, unknown>>): string {
  const code = ['kode', 'kommunekode', 'KOMKODE', 'code'].map(name => properties[name]).find(value => value != null);
  const text = typeof code === 'number' || typeof code === 'string' ? String(code).padStart(4, '0') : '';
  if (!/^0\d{3}$/.test(text)) {
    throw new Error(
      `invalid boundaries: ${JSON.stringify(properties).slice(0, 120)} has no code of a municipality. Expected kode, kommunekode or KOMKODE`,
    );
  }
  return text.slice(1);
}
