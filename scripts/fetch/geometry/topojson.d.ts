/* The parts of the topology libraries that are used; they come without types of their own. */

// An import statement would make this file a module, which declares no other modules.
/* eslint-disable @typescript-eslint/consistent-type-imports */
type Topology = import('../../../src/model/boundaries.ts').Topology;
type TopologyObject = import('../../../src/model/boundaries.ts').TopologyObject;
type BoundaryCollection = import('../../../src/model/boundaries.ts').BoundaryCollection;

declare module 'topojson-server' {
  export function topology(objects: Record<string, object>, quantization?: number): Topology;
}

declare module 'topojson-simplify' {
  export function presimplify(topology: Topology): Topology;
  export function simplify(topology: Topology, minWeight: number): Topology;
  export function filter(topology: Topology, filter: unknown): Topology;
  export function filterWeight(topology: Topology, minWeight: number): unknown;
}

declare module 'topojson-client' {
  export function quantize(topology: Topology, quantization: number): Topology;
  export function feature(topology: Topology, object: TopologyObject): BoundaryCollection;
}
