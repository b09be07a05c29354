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

/**
 * Patterns of the areas without a clear difference: slanted lines over the colour of each of the classes `colours`.
 * `scale` as for `hatchPatterns`.
 */
export function evenPatterns(id: string, colours: readonly number[], scale: number): string {
  const patterns = [...new Set(colours)]
    .sort()
    .map(
      colour =>
        `<pattern id="${id}-e${colour}" class="hatch c${colour}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(${scale}) rotate(-45)"><rect width="6" height="6"/><path d="M0 0v6"/></pattern>`,
    );
  return patterns.length === 0 ? '' : `<defs>${patterns.join('')}</defs>`;
}

/** Attributes that fill a shape with its class and the lines of no clear difference. */
export const evenFill = (id: string, colour: number): string => `class="even c${colour}" fill="url(#${id}-e${colour})"`;
