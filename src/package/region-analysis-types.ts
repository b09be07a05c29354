import type { PublishedSentence } from './audit-types.ts';
import type { GoalStatus, PublishedAttainment, PublishedGoal } from './goal-types.ts';
import type {
  PublishedAbsence,
  PublishedCell,
  PublishedDevelopment,
  PublishedPart,
  PublishedReference,
} from './score-types.ts';
import type { Freq, Text } from './types.ts';

// Shapes of the analysis of a region.

/** A line of a region's analysis: the region's figure, its development and the country's. */
export interface PublishedRegionScore {
  readonly indicator: string;
  readonly target_group: string;
  readonly freq: Freq;
  readonly time_period: string;
  readonly overall: PublishedCell;
  readonly municipality: PublishedPart;
  readonly state: PublishedPart;
  readonly development: PublishedDevelopment | null;
  readonly country: PublishedReference | null;
}

/** Improvement potential of a jobcentre's benefit group against its cluster; persons and 1,000 kroner a year. */
export interface PublishedRegionPotential {
  readonly ref_area: string;
  readonly model: string;
  readonly target_group: string;
  readonly potential: number;
  readonly lower: number;
  readonly upper: number;
  readonly amount: number | null;
}

/** `analyses/<region>/<year>.json`: the analysis report of an employment region, labour market council or employment council. */
export interface PublishedAnalysis {
  readonly region: string;
  readonly name: Text;
  readonly level: 'employment-region' | 'rar' | 'council';
  readonly year: number;
  readonly version: string;
  readonly kind: 'official' | 'model';
  readonly notice: Text | null;
  readonly municipalities: readonly string[];
  readonly jobcentres: readonly string[];
  readonly state_part: boolean;
  readonly sections: readonly {
    readonly id: 'labour-market' | 'target-groups' | 'effort' | 'results' | 'compliance';
    readonly rows: readonly PublishedRegionScore[];
    readonly missing: readonly PublishedAbsence[];
  }[];
  readonly goals: readonly {
    readonly goal: PublishedGoal;
    readonly region: PublishedAttainment | null;
    /** Municipalities by status; `none` where it cannot be told. */
    readonly areas: Readonly<Record<GoalStatus | 'none', readonly string[]>>;
    readonly exempt: readonly string[];
  }[];
  /** The largest first; only those whose interval is known. */
  readonly potentials: readonly PublishedRegionPotential[];
  readonly potentials_in_all: number;
  /** Municipalities that are clearly worse than their cluster or expectation for two target groups or more. */
  readonly talks: readonly {
    readonly ref_area: string;
    readonly findings: readonly {
      readonly indicator: string;
      readonly target_group: string;
      readonly lens: 'cluster' | 'expected';
      readonly difference: number;
    }[];
  }[];
  /** What to watch in the coming year: indicators that are clearly worse than the country or than the year before. */
  readonly watch: readonly {
    readonly indicator: string;
    readonly target_group: string;
    readonly reason: 'country' | 'past';
  }[];
  readonly sentences: readonly PublishedSentence[];
}
