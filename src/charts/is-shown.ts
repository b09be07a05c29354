import type { ObsStatus } from '../model/status.ts';

/** Letters of the statuses that say that there is no figure: cannot exist, missing, suppressed. */
const EMPTY = 'MOQ';

/** True where a figure may be drawn: it has a finite value and its status does not say that there is none. */
export const isShown = <T extends { readonly value: number | null; readonly status: ObsStatus }>(
  figure: T,
): figure is T & { readonly value: number } =>
  figure.value !== null && Number.isFinite(figure.value) && !EMPTY.includes(figure.status);
