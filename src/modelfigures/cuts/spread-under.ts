/** What may be given to each part, and in which proportion it is given while there is room. */
export interface Room {
  readonly weights: readonly number[];
  readonly most: readonly number[];
}

/** A total given to parts by weight, none more than it can hold; what has no room at all is left out. */
export function spreadUnder(total: number, { weights, most }: Room): number[] {
  const given = weights.map(() => 0);
  let left = total;
  for (let round = 0; round < weights.length && left > 1e-9; round += 1) {
    const open = weights.map((weight, i) => (given[i]! < most[i]! ? weight : 0));
    const sum = open.reduce((all, weight) => all + weight, 0);
    if (sum <= 0) break;
    const before = left;
    open.forEach((weight, i) => {
      const more = Math.min((before * weight) / sum, most[i]! - given[i]!);
      given[i]! += more;
      left -= more;
    });
  }
  return given;
}
