/** The functions of culori that the site uses; the library brings no types. */
declare module 'culori' {
  /** A colour in a space of the library. */
  export interface Colour {
    readonly mode: string;
  }
  /** A colour read from how CSS writes it; nothing where it is not one. */
  export function parse(text: string): Colour | undefined;
  export function wcagContrast(colour: string, ground: string): number;
  export function formatHex(colour: Colour | string): string;
  /** What someone with a deficiency of that severity (0 to 1) sees. */
  export function filterDeficiencyProt(severity: number): (colour: Colour | string) => Colour;
  export function filterDeficiencyDeuter(severity: number): (colour: Colour | string) => Colour;
  export function filterDeficiencyTrit(severity: number): (colour: Colour | string) => Colour;
}
