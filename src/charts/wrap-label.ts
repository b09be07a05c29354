const longest = (lines: readonly string[]): number => Math.max(...lines.map(line => line.length));

/**
 * Lines of a label: two where it is longer than `width` signs and has a space or hyphen to part at, three where two are
 * still too long; parted the even way.
 */
export function wrapLabel(label: string, width = 14): readonly string[] {
  if (label.length <= width) return [label];
  const two = parted(label);
  if (longest(two) <= width) return two;
  const three = halvesOf(label).flatMap(([first, rest]) => [
    [first, ...parted(rest)],
    [...parted(first), rest],
  ]);
  return (
    three.find(lines => longest(lines) < longest(two) && longest(lines) === Math.min(...three.map(longest))) ?? two
  );
}

const halvesOf = (label: string): [string, string][] =>
  [...label.matchAll(/[ -]/g)].map(({ index }) => [label.slice(0, index + 1).trimEnd(), label.slice(index + 1)]);

/** The two lines that are most alike in length; the label itself where it cannot be parted. */
const parted = (label: string): readonly string[] =>
  halvesOf(label).sort((a, b) => longest(a) - longest(b))[0] ?? [label];
