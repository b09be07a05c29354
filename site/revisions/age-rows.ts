import type { PublishedRevisions } from '../../src/package/edition-types.ts';

/** Cells of an age in months or more, up to the next span. */
export interface AgeRow {
  readonly from: number;
  /** Last month of the span; null for the open one at the end. */
  readonly to: number | null;
  readonly changed: number;
  readonly appeared: number;
  readonly vanished: number;
}

/** First month of each span told. */
const SPANS = [0, 1, 2, 3, 6, 12, 24, 36] as const;

/** What happened in all tables by spans of age; spans where nothing did are left out. */
export function ageRows({ tables }: Pick<PublishedRevisions, 'tables'>): AgeRow[] {
  const ages = tables.flatMap(table => table.ages);
  return SPANS.map((from, at) => {
    const next = SPANS[at + 1];
    const own = ages.filter(({ age }) => age >= from && (next === undefined || age < next));
    const sum = (kind: 'changed' | 'appeared' | 'vanished'): number => own.reduce((total, one) => total + one[kind], 0);
    return {
      from,
      to: next === undefined ? null : next - 1,
      changed: sum('changed'),
      appeared: sum('appeared'),
      vanished: sum('vanished'),
    };
  }).filter(({ changed, appeared, vanished }) => changed + appeared + vanished > 0);
}
