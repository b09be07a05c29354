import { chartLegend } from './chart-legend.ts';
import { GAP_KINDS } from './gap-kind.ts';
import type { LegendItem } from './chart-legend.ts';
import type { LineParts } from './line-parts.ts';
import type { ChartWords } from './types.ts';

const OPEN = [
  ['P', 'provisional'],
  ['E', 'estimated'],
  ['U', 'lowReliability'],
] as const;

/** What a line chart shows besides its lines. */
export interface LineFeatures {
  readonly parts: readonly LineParts[];
  /** Spans that are marked as gaps. */
  readonly gaps: LineParts['gaps'];
  readonly band: boolean;
  /** What the strokes of usual revisions mean; left out where there are none. */
  readonly revision?: string;
  readonly fromZero: boolean;
  /** Labels of the break rules with what changed. */
  readonly breaks: readonly { readonly label: string; readonly text: string }[];
}

/** Legend of the marks that occur in a line chart, and no others; empty text where there are none. */
export function lineLegend({ parts, gaps, band, revision, fromZero, breaks }: LineFeatures, words: ChartWords): string {
  const occurs = (status: string) => parts.some(({ open }) => open.some(point => point.status === status));
  const items: LegendItem[] = [
    ...OPEN.filter(([status]) => occurs(status)).map(([status, word]) => ({
      key: `mark-${status.toLowerCase()}`,
      text: words[word],
    })),
    ...GAP_KINDS.filter(kind => gaps.some(gap => gap.kind === kind)).map(kind => ({
      key: `gap-${kind.toLowerCase()}`,
      text: words[kind],
    })),
    ...(band ? [{ key: 'band', text: words.interval }] : []),
    ...(revision === undefined ? [] : [{ key: 'revision', text: revision }]),
    ...breaks.filter(({ text }) => text !== '').map(({ label, text }) => ({ key: 'rule', text: `${label}: ${text}` })),
    ...(fromZero ? [] : [{ key: '', text: words.notFromZero }]),
  ];
  return chartLegend(items);
}
