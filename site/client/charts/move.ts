import type { At, ChartModel } from './model.ts';

/** A place in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const PAGE = 12;

/**
 * Where a key leads from a spot: in time and between series, through a list, or to the neighbour on a map whose spots
 * stand at `places`. Null for keys that move nothing and where there is nothing further.
 */
export function moved(
  model: ChartModel,
  at: At,
  { key, places }: { key: string; places: readonly Place[] },
): At | null {
  const { kind, lines } = model;
  const last = lines[at.line]!.spots.length - 1;
  const to = (spot: number): At | null => (spot === at.spot || spot < 0 || spot > last ? null : { ...at, spot });
  const clamped = (spot: number): At | null => to(Math.max(0, Math.min(last, spot)));
  if (key === 'Home') return to(0);
  if (key === 'End') return to(last);
  if (kind === 'map') {
    if (key === 'PageUp') return to(at.spot - 1);
    if (key === 'PageDown') return to(at.spot + 1);
    const next = neighbour(places, at.spot, key);
    return next === null ? null : to(next);
  }
  if (key === 'PageUp') return clamped(at.spot - PAGE);
  if (key === 'PageDown') return clamped(at.spot + PAGE);
  if (key === 'ArrowLeft') return to(at.spot - 1);
  if (key === 'ArrowRight') return to(at.spot + 1);
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  if (step === 0) return null;
  return kind === 'list' ? to(at.spot + step) : beside(model, at, at.line + step);
}

/** The spot of another line that is nearest in time. */
function beside({ lines }: ChartModel, at: At, line: number): At | null {
  const other = lines[line];
  if (!other) return null;
  const { x } = lines[at.line]!.spots[at.spot]!;
  const gaps = other.spots.map(spot => Math.abs(spot.x - x));
  return { line, spot: gaps.indexOf(Math.min(...gaps)) };
}

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Number of the nearest place in the direction of an arrow key, aside counting double; null where there is none. */
export function neighbour(places: readonly Place[], from: number, key: string): number | null {
  const [direction, own] = [DIRECTIONS[key], places[from]];
  if (!direction || !own) return null;
  let best: { readonly place: number; readonly cost: number } | null = null;
  places.forEach((place, i) => {
    const [dx, dy] = [place.x - own.x, place.y - own.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    const cost = ahead + 2 * aside;
    if (i !== from && ahead > 1 && aside <= 2 * ahead && (best === null || cost < best.cost)) best = { place: i, cost };
  });
  return (best as { place: number } | null)?.place ?? null;
}
