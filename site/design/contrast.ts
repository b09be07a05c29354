import { wcagContrast } from 'culori';

/** Contrast of two colours as WCAG 2.2 defines it, from 1 to 21, rounded down to one decimal so that it never flatters. */
export const contrast = (colour: string, ground: string): number => Math.floor(10 * wcagContrast(colour, ground)) / 10;
