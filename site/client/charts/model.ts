/** One figure of a chart: where it stands on the chart's scales, and what is said of it. */
export interface Spot {
  readonly x: number;
  /** Null where there is no figure. */
  readonly y: number | null;
  /** Its period or its area. */
  readonly name: string;
  /** The figure with its unit, or the word for why there is none, and what else is to be said. */
  readonly text: string;
  readonly value: number | null;
  /** Words for its status; empty for a normal figure. */
  readonly status: string;
  /** What is drawn for it, where its place follows from no scale. */
  readonly element?: SVGGraphicsElement;
  /** The page it leads to. */
  readonly href?: string;
}

/** Figures that belong together: one line, or all areas. */
export interface Line {
  readonly label: string;
  /** Number of the panel it is drawn in. */
  readonly panel?: number;
  readonly spots: readonly Spot[];
}

/** What a chart shows, as it is browsed and saved. */
export interface ChartModel {
  /** Series over time, areas in an order, or areas in their places. */
  readonly kind: 'series' | 'list' | 'map';
  /** What the names of the spots are. */
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A spot by the numbers of its line and of itself in it. */
export interface At {
  readonly line: number;
  readonly spot: number;
}

/** The spot at a place in a chart. */
export const spotAt = ({ lines }: ChartModel, { line, spot }: At): Spot => lines[line]!.spots[spot]!;
