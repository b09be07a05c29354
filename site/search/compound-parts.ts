const [LEAST_HEAD, LEAST_TAIL] = [3, 4];

/** The known words that a word ends in: `bruttoledighed` ends in `ledighed`. Words are as `searchWords` gives them. */
export function compoundTails(word: string, known: ReadonlySet<string>): string[] {
  const tails: string[] = [];
  for (let at = LEAST_HEAD; at <= word.length - LEAST_TAIL; at += 1) {
    const tail = word.slice(at);
    if (known.has(tail)) tails.push(tail);
  }
  return tails;
}

/**
 * The ways to divide a word that nobody has listed into two known ones, with or without an `s` or `e` between:
 * `ungdomsledighed` is `ungdom` and `ledighed`. Empty for a word that is known.
 */
export function compoundParts(word: string, known: ReadonlySet<string>): [string, string][] {
  if (known.has(word)) return [];
  return compoundTails(word, known).flatMap((tail): [string, string][] => {
    const head = word.slice(0, word.length - tail.length);
    const heads = [head, ...(/[se]$/.test(head) ? [head.slice(0, -1)] : [])];
    return heads.filter(one => one.length >= LEAST_HEAD && known.has(one)).map(one => [one, tail]);
  });
}
