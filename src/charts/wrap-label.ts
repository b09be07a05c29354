/** Lines of a label: two where it is longer than `width` signs and has a space or hyphen to part at, the even way. */
export function wrapLabel(label: string, width = 14): readonly string[] {
  if (label.length <= width) return [label];
  const splits = [...label.matchAll(/[ -]/g)].map(({ index }) => index + 1);
  const halves = splits.map(at => [label.slice(0, at).trimEnd(), label.slice(at)]);
  const longest = (lines: readonly string[]) => Math.max(...lines.map(line => line.length));
  return halves.sort((a, b) => longest(a) - longest(b))[0] ?? [label];
}
