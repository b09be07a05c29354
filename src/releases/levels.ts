import type { CellChange, ReleaseLevel, ShapeChange } from '../package/release-types.ts';

/** What each change of a cell is for those who use the data. */
export const CELL_LEVELS: Readonly<Record<CellChange, 'patch' | 'minor' | 'major'>> = {
  'new-series': 'minor',
  'new-period': 'minor',
  revised: 'patch',
  told: 'patch',
  suppressed: 'patch',
  lost: 'patch',
  status: 'patch',
  vanished: 'major',
};

/**
 * What each change of shape is. Source: the Data Package recipe for versions of data; a new code or file breaks nothing,
 * a code or column that is gone or means something else does.
 */
export const SHAPE_LEVELS: Readonly<Record<ShapeChange, 'patch' | 'minor' | 'major'>> = {
  kind: 'major',
  'indicator-removed': 'major',
  'indicator-added': 'minor',
  'indicator-unavailable': 'major',
  'indicator-available': 'minor',
  definition: 'major',
  text: 'patch',
  'area-removed': 'major',
  'area-added': 'minor',
  'code-removed': 'major',
  'code-changed': 'major',
  'code-added': 'minor',
  'column-removed': 'major',
  'column-changed': 'major',
  'column-added': 'major',
  'columns-reordered': 'major',
  'file-removed': 'major',
  'file-added': 'minor',
};

const ORDER: readonly ReleaseLevel[] = ['none', 'patch', 'minor', 'major', 'first'];

/** The highest of several levels; `none` of no level. */
export const highest = (levels: Iterable<ReleaseLevel>): ReleaseLevel =>
  [...levels].reduce<ReleaseLevel>((a, b) => (ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a), 'none');

/** True where a level asks for more than was expected. */
export const exceeds = (level: ReleaseLevel, expected: ReleaseLevel): boolean =>
  ORDER.indexOf(level) > ORDER.indexOf(expected);

/** The version after `previous` for a level. Throws `invalid version` for one that is no release. */
export function nextVersion(previous: string, level: ReleaseLevel): string {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(previous);
  if (!match) throw new Error(`invalid version: "${previous}" is no release (expected three numbers, e.g. 1.4.2)`);
  const [major, minor, patch] = match.slice(1).map(Number) as [number, number, number];
  if (level === 'major') return `${major + 1}.0.0`;
  if (level === 'minor') return `${major}.${minor + 1}.0`;
  return level === 'patch' ? `${major}.${minor}.${patch + 1}` : previous;
}
