import { z } from 'zod';

const Ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number()));

/** Boundaries as GeoJSON: polygons in longitude and latitude, with the properties the publisher gives. */
export const BoundaryCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.record(z.string(), z.unknown()).nullable(),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(Ring)) }),
        ]),
      }),
    )
    .min(1),
});
export type BoundaryCollection = z.infer<typeof BoundaryCollection>;

/** One named set of shapes of a topology. */
export interface TopologyObject {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
}

/** Boundaries as TopoJSON: every shared line once, so that neighbours fit when lines are simplified. */
export interface Topology {
  readonly type: 'Topology';
  readonly objects: Readonly<Record<string, TopologyObject>>;
  readonly arcs: readonly unknown[];
}
