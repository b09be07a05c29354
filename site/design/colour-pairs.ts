import type { Token } from '../styles/tokens.ts';

/** A colour on a ground, and the contrast it must have there at least. */
export interface ColourPair {
  readonly colour: Token;
  readonly ground: Token;
  readonly least: 3 | 4.5;
}

const text = (colour: Token, ground: Token): ColourPair => ({ colour, ground, least: 4.5 });

/** Every colour that text or an edge has, on every ground it stands on. */
export const COLOUR_PAIRS: readonly ColourPair[] = [
  ...(['ink', 'muted', 'accent', 'better', 'worse'] as const).flatMap(colour => [
    text(colour, 'paper'),
    text(colour, 'surface'),
  ]),
  text('accent', 'accent-soft'),
  text('paper', 'accent'),
  text('band-ink', 'band'),
  text('band-muted', 'band'),
  text('notice-ink', 'notice'),
  { colour: 'edge', ground: 'paper', least: 3 },
];
