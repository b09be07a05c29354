import type { ChartOptions } from './types.ts';

/** An area in a funnel: how many its figure rests on, the figure, and whether and how it lies outside the limits. */
export interface FunnelArea {
  readonly label: string;
  readonly size: number;
  readonly value: number;
  readonly outside: '95' | '99.8' | null;
  /** True on the good side of the centre. */
  readonly good: boolean;
}

/** Limits at a size, by rising size. */
export interface FunnelLimits {
  readonly size: number;
  readonly near: readonly [number, number];
  readonly far: readonly [number, number];
}

/** What a funnel shows. */
export interface FunnelData {
  readonly areas: readonly FunnelArea[];
  readonly limits: readonly FunnelLimits[];
  readonly centre: number;
}

/** Words of a funnel: its axis of sizes, its mean, its limits and its marks. */
export interface FunnelWords {
  readonly axis: string;
  readonly mean: string;
  readonly near: string;
  readonly far: string;
  readonly inside: string;
  readonly good: string;
  readonly bad: string;
}

/** What a funnel is told besides its name and description. */
export interface FunnelOptions extends Omit<ChartOptions, 'words' | 'format' | 'formatTick'> {
  readonly words: FunnelWords;
  readonly formatTick: (value: number, all: readonly number[]) => string;
  readonly formatSize: (size: number) => string;
}

/** Where sizes and values stand in the picture. */
export interface FunnelScales {
  readonly x: (size: number) => number;
  readonly y: (value: number) => number;
}
