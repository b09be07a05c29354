import type { GapKind } from './gap-kind.ts';

/** Patterns that fill areas and spans without a figure, with ids local to a chart: hatched suppressed, dotted missing. */
export function hatchPatterns(id: string, kinds: readonly GapKind[]): string {
  const patterns = {
    suppressed: `<pattern id="${id}-suppressed" class="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5"/></pattern>`,
    missing: `<pattern id="${id}-missing" class="hatch" width="6" height="6" patternUnits="userSpaceOnUse"><path d="M1 1h1m2 3h1"/></pattern>`,
    notExisting: '',
  };
  const used = kinds.map(kind => patterns[kind]).join('');
  return used === '' ? '' : `<defs>${used}</defs>`;
}

/** Attributes that fill a shape with the pattern of its gap. */
export const gapFill = (id: string, kind: GapKind): string =>
  kind === 'notExisting' ? 'class="gap-none"' : `class="gap" fill="url(#${id}-${kind})"`;
