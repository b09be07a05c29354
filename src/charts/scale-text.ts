import { coordinate } from './coordinate.ts';

/** Two values and where they stand: enough to place any other on the same straight scale. */
export interface Ends {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
}

/** A straight scale as the text of an attribute: two values, then where they stand, with blanks between. */
export const scaleText = ({ domain, range }: Ends): string =>
  [...domain.map(value => Number(value.toPrecision(12))), ...range.map(place => coordinate(place))].join(' ');

/**
 * Attributes that say how a picture's axes run, so that a script finds the place of a figure without measuring what is
 * drawn: across in percent of the plot or in units of the picture, up in pixels or units.
 */
export const scaleAttributes = (x: Ends, y: Ends): string => ` data-x="${scaleText(x)}" data-y="${scaleText(y)}"`;
