import { setTimeout as sleep } from 'node:timers/promises';

/** Lets callers pass one after another, at most `perSecond` of them a second; no bound where it is Infinity. */
export function rateGate(perSecond: number, clock: () => number = performance.now.bind(performance)) {
  const interval = 1000 / perSecond;
  let next = 0;
  return async (): Promise<void> => {
    const now = clock();
    const turn = Math.max(now, next);
    next = turn + interval;
    if (turn > now) await sleep(turn - now);
  };
}
