/**
 * Change in percent since an earlier period, for counts, amounts and durations: 100 × (now / before − 1).
 * Null where either is missing or the earlier one is not above 0.
 */
export const percentChange = (now: number | null, before: number | null): number | null =>
  now === null || before === null || !(before > 0) ? null : 100 * (now / before - 1);

/** Change in percentage points since an earlier period, for shares in percent. Null where either is missing. */
export const pointChange = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : now - before;
