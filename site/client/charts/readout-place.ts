import type { Place } from './move.ts';

/** A width and a height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the readout stands so that it stays within its chart: above the point, below where there is no room, and beside
 * where a finger would hide it. `gap` is the distance kept from the point; a finger needs more than a mouse.
 */
export function readoutPlace(point: Place, room: Size, { size, gap }: { size: Size; gap: number }): Place {
  const within = (place: number, most: number): number => Math.max(0, Math.min(place, most));
  const across = within(point.x - size.width / 2, room.width - size.width);
  const above = point.y - gap - size.height;
  if (above >= 0) return { x: across, y: above };
  const below = point.y + gap;
  if (below + size.height <= room.height) return { x: across, y: below };
  const right = point.x + gap;
  const x = right + size.width <= room.width ? right : within(point.x - gap - size.width, room.width - size.width);
  return { x, y: 0 };
}
