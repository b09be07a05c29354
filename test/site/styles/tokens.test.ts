import { describe, expect, it } from 'vitest';
import { COLOUR_PAIRS } from '../../../site/design/colour-pairs.ts';
import { contrast } from '../../../site/design/contrast.ts';
import { DARK, LIGHT } from '../../../site/styles/tokens.ts';

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('colours in the %s', (_, tokens) => {
  it.each(COLOUR_PAIRS)('$colour on $ground is at least $least:1', ({ colour, ground, least }) => {
    expect(contrast(tokens[colour], tokens[ground])).toBeGreaterThanOrEqual(least);
  });
});
