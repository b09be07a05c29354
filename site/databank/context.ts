import type { Aggregation, AreaLevel, FileUse, Freq } from '../../src/package/types.ts';
import type { Cut } from './choice.ts';

/** A code with its name in the page's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An indicator as the databank needs it, in the page's language. */
export interface KnownIndicator extends Named {
  readonly shortName: string;
  readonly subject: string;
  readonly unit: string;
  readonly unitText: string;
  readonly decimals: number;
  readonly numerator: string;
  readonly denominator: string;
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly aggregation: Aggregation;
  readonly freqs: readonly Freq[];
  readonly periods: Partial<Record<Freq, { readonly first: string; readonly last: string }>>;
  /** Target groups with figures, the headline one first. */
  readonly targetGroups: readonly string[];
  /** Cuts with figures and their codes, without the total. */
  readonly cuts: Partial<Record<Cut, readonly string[]>>;
  /** Its JSON files: path, part, and the beginning of its hash. */
  readonly files: readonly (Pick<FileUse, 'path' | 'part'> & { readonly hash: string })[];
}

/** An area with its municipalities. */
export interface KnownArea extends Named {
  /** Its name in the other language, where it is another one. */
  readonly other?: string;
  readonly level: AreaLevel;
  readonly members: readonly string[];
  readonly current: boolean;
}

/** All that the databank knows before it has read a figure. */
export interface Context {
  readonly lang: 'da' | 'en';
  readonly version: string;
  readonly released: string;
  readonly notice: string | null;
  /** Publishers and editions, for the sentence that quotes a table. */
  readonly sources: string;
  readonly subjects: readonly Named[];
  readonly indicators: readonly KnownIndicator[];
  readonly areas: readonly KnownArea[];
  readonly codes: Readonly<Record<Cut, readonly Named[]>>;
  /** The seven municipalities nearest to each by framework conditions, and the year they are of. */
  readonly clusters: { readonly year: number; readonly members: Readonly<Record<string, readonly string[]>> } | null;
}
