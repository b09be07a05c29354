import { boundaryOutlines } from '../charts/boundary-outlines.ts';
import type { Topology } from '../model/boundaries.ts';
import type { PlannedFile } from '../model/file.ts';

/** The official boundaries of the municipalities: as they were fetched, and as outlines for maps; none without them. */
export function boundaryFiles(boundaries: Uint8Array | undefined): PlannedFile[] {
  if (!boundaries) return [];
  const outlines = boundaryOutlines(JSON.parse(new TextDecoder().decode(boundaries)) as Topology);
  return [
    { path: 'geometry/municipalities.topojson', contents: boundaries, mediaType: 'application/json' },
    { path: 'geometry/outlines.json', contents: `${JSON.stringify(outlines)}\n`, mediaType: 'application/json' },
  ];
}
