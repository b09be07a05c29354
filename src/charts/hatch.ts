import type { GapKind } from './gap-kind.ts';

/**
 * Patterns that fill areas and spans without a figure, with ids local to a chart: hatched suppressed, dotted missing.
 * `scale` is how many units of the picture make up about a pixel.
 */
export function hatchPatterns(id: string, kinds: readonly GapKind[], scale = 1): string {
  const pattern = (name: string, size: number, [turn, d]: readonly [number, string]) =>
    `<pattern id="${id}-${name}" class="hatch" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(${turn})"><path d="${d}"/></pattern>`;
  const patterns = {
    suppressed: pattern('suppressed', 5, [45, 'M0 0v5']),
    missing: pattern('missing', 5, [0, 'M1 1h1.2m1 2.5h1.2']),
    notExisting: '',
  };
  const used = kinds.map(kind => patterns[kind]).join('');
  return used === '' ? '' : `<defs>${used}</defs>`;
}

/** Attributes that fill a shape with the pattern of its gap. */
export const gapFill = (id: string, kind: GapKind): string =>
  kind === 'notExisting' ? 'class="gap-none"' : `class="gap" fill="url(#${id}-${kind})"`;
