/** Tells how far a fetch is, and about how long the rest takes. */
export interface Progress {
  /** So many more requests are to be answered. */
  readonly expect: (requests: number) => void;
  /** One was answered, with so many bytes. */
  readonly answered: (bytes: number) => void;
  /** One is not needed after all, or was at hand. */
  readonly spared: () => void;
}

/** Progress in lines to `log`, at most one every `every` milliseconds; the time left follows the rate so far. */
export function progress(
  log: (line: string) => void,
  { every = 5_000, clock = () => performance.now() } = {},
): Progress {
  const start = clock();
  let [expected, done, bytes, told] = [0, 0, 0, start];
  const tell = (): void => {
    const now = clock();
    if (now - told < every) return;
    told = now;
    const left = ((now - start) / done) * (expected - done);
    log(`${done} of ${expected} requests, ${(bytes / 1e6).toFixed(1)} MB, about ${timeText(left)} left`);
  };
  return {
    expect: requests => (expected += requests),
    answered: more => {
      done += 1;
      bytes += more;
      tell();
    },
    spared: () => (expected -= 1),
  };
}

/** A span of milliseconds in words: `40 s`, `12 min`. */
const timeText = (span: number): string =>
  span < 90_000 ? `${Math.round(span / 1000)} s` : `${Math.round(span / 60_000)} min`;
