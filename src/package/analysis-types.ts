// Shapes of the published analyses beside the comparisons: it imports nothing.

/**
 * One saving potential: calculated, not a savings goal. Rates in per cent of the denominator, gaps and potentials in
 * full-time persons, amounts in 1,000 kroner a year; an entry of `saving-potential/<area>.json`.
 */
export interface PublishedSaving {
  /** Framework model: the benefit group. */
  readonly model: string;
  readonly indicator: string;
  readonly target_group: string;
  readonly time_period: string;
  readonly reference: 'cluster' | 'cluster-better-half' | 'region' | 'country' | 'expected';
  readonly own: number;
  readonly reference_value: number;
  readonly denominator: number;
  /** Signed: more (+) or fewer (−) than the reference. */
  readonly gap: number;
  readonly gap_lower: number | null;
  readonly gap_upper: number | null;
  /** Kroner a full-time person costs in a year. */
  readonly unit_price: number | null;
  readonly price_of: 'own' | 'country' | null;
  readonly gap_amount: number | null;
  readonly potential: number;
  readonly potential_lower: number | null;
  readonly potential_upper: number | null;
  /** Before the state's refund. */
  readonly potential_amount: number | null;
  readonly amount_lower: number | null;
  readonly amount_upper: number | null;
  /** Null where no verified rate exists; then there is no net amount. */
  readonly refund_rate: number | null;
  readonly net_amount: number | null;
  readonly net_lower: number | null;
  readonly net_upper: number | null;
  /** Signed gap of all benefits together to the same reference. */
  readonly all_gap: number | null;
  readonly all_gap_amount: number | null;
}

/** A municipality in a funnel, in the indicator's unit. */
export interface PublishedFunnelPoint {
  readonly ref_area: string;
  readonly denominator: number;
  readonly value: number;
  /** Standard errors from the centre, the variance between areas added. */
  readonly adjusted_z: number;
  /** Two-sided, of the adjusted z. */
  readonly p: number;
  /** The widest limit it is outside of, and on which side. */
  readonly outside: '95' | '99.8' | null;
  readonly side: 'above' | 'below' | null;
}

/** `funnel/<indicator>.json`: the latest year of all municipalities around their mean. */
export interface PublishedFunnel {
  readonly indicator: string;
  readonly target_group: string;
  readonly time_period: string;
  /** Which side is better. */
  readonly direction: 'lower' | 'higher' | 'neutral';
  readonly kind: 'proportion' | 'rate';
  /** Sum over sum of the points. */
  readonly centre: number;
  /** How much areas vary beyond chance (1: by chance alone), and the standard deviation between them. */
  readonly phi: number;
  readonly tau: number;
  readonly points: readonly PublishedFunnelPoint[];
  /** The curve of the limits, by rising denominator. */
  readonly limits: readonly {
    readonly denominator: number;
    readonly lower_95: number;
    readonly upper_95: number;
    readonly lower_998: number;
    readonly upper_998: number;
  }[];
  readonly excluded: readonly { readonly ref_area: string; readonly reason: 'no-figure' | 'few-cases' }[];
}

/** How much figures of an age were revised from one edition to the next, relative to the first figure (0.02: two percent up). */
export interface PublishedRevision {
  /** Newest period that has this age now. */
  readonly time_period: string;
  /** Whole months from the end of the period to the edition. */
  readonly age: number;
  /** Municipalities and periods it is told from. */
  readonly pairs: number;
  readonly median: number;
  /** Ends of the middle 90 %. */
  readonly lower: number;
  readonly upper: number;
}

/** `completeness.json`: the band to draw around the newest points of each indicator. */
export interface PublishedCompleteness {
  readonly editions: readonly { readonly source: string; readonly older: string; readonly newer: string }[];
  /** Rows of the older edition's newest year that both have, and how many of them have another figure now. */
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly revised: number }[];
  readonly indicators: Readonly<
    Record<
      string,
      { readonly target_group: string; readonly freq: string; readonly points: readonly PublishedRevision[] }
    >
  >;
}
