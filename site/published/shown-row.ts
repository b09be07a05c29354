import type { Row } from '../../src/package/decode.ts';

/** A row whose figure is known. */
export type ShownRow = Row & { readonly obs_value: number };

/** True for a row whose figure is known: not suppressed, missing or impossible, and not absent. */
export const isShownRow = (row: Row | null | undefined): row is ShownRow => (row?.obs_value ?? null) !== null;
