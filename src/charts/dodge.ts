/**
 * Moves labels apart: places in pixels, each with the height it needs, shifted as little as a downward and an upward
 * pass allow until none overlap and all lie between `top` and `bottom`. Order of the result is that of the input.
 */
export function dodge(
  labels: readonly { readonly at: number; readonly height: number }[],
  [top, bottom]: readonly [number, number],
): number[] {
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.at - labels[b]!.at || a - b);
  const places = labels.map(label => label.at);
  const room = (a: number, b: number) => (labels[a]!.height + labels[b]!.height) / 2;
  order.forEach((label, i) => {
    const above = order[i - 1];
    const least = above === undefined ? top + labels[label]!.height / 2 : places[above]! + room(above, label);
    places[label] = Math.max(places[label]!, least);
  });
  order.reverse().forEach((label, i) => {
    const below = order[i - 1];
    const most = below === undefined ? bottom - labels[label]!.height / 2 : places[below]! - room(below, label);
    places[label] = Math.min(places[label]!, most);
  });
  return places;
}
