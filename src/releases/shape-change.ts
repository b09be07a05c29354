import type { ReleaseChange, ShapeChange } from '../package/release-types.ts';
import { SHAPE_LEVELS } from './levels.ts';

/** A change of shape with its level. */
export const shapeChange = (
  change: ShapeChange,
  where: string,
  [from, to]: readonly [string | null, string | null] = [null, null],
): ReleaseChange => ({ change, level: SHAPE_LEVELS[change], where, from, to });

/** What is told of ids that came and went between two lists of them. */
export function idChanges(
  before: Iterable<string>,
  after: Iterable<string>,
  [removed, added]: readonly [ShapeChange, ShapeChange],
): ReleaseChange[] {
  const [old, young] = [new Set(before), new Set(after)];
  return [
    ...[...old].filter(id => !young.has(id)).map(id => shapeChange(removed, id)),
    ...[...young].filter(id => !old.has(id)).map(id => shapeChange(added, id)),
  ];
}
