/**
 * Milliseconds that a `Retry-After` header asks to wait from `now` (milliseconds): seconds or an HTTP date; 0 where there
 * is none or it cannot be read.
 */
export function retryAfter(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? 0 : Math.max(0, moment - now);
}
