import type { DisclosureReport, HiddenCounts } from '../../src/disclosure/report.ts';
import type { Upstream } from '../../src/disclosure/upstream.ts';

const count = (number: number): string => number.toLocaleString('en');
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;

/** What was hidden, by level and by table, and what the audit found, as lines for people. */
export function reportLines({ rule, total, byLevel, byMeasure, audit }: DisclosureReport): string[] {
  const first = total.withheld + total.first;
  const second = total.second + total.earlier;
  return [
    `rule from ${rule.from}: counts under ${rule.threshold} are not told`,
    ...table([
      ['', 'cells', 'withheld', 'by the rule', 'second', 'as before', 'hidden first', 'hidden second'],
      ...byLevel.filter(({ cells }) => cells > 0).map(({ level, ...counts }) => line(level, counts)),
      ...byMeasure.map(({ table: id, measure, ...counts }) => line(`${id}.${measure}`, counts)),
      line('all counts', total),
    ]),
    `second to first: ${(second / Math.max(first, 1)).toFixed(2)}`,
    `attack: ${count(audit.unknowns)} unknowns, ${count(audit.equations)} equations, ${count(audit.circles)} circles, ${count(audit.programs)} linear programs, ${count(audit.contradicted)} equations that contradict others`,
    `recoverable: ${count(audit.recoverable)} (from the publisher's withholding alone: ${count(audit.fromWithholding)})`,
  ];
}

const line = (name: string, { cells, withheld, first, second, earlier }: HiddenCounts): string[] => [
  name,
  ...[cells, withheld, first, second, earlier].map(count),
  percent(withheld + first, cells),
  percent(second + earlier, cells),
];

/** What the publisher's own tables give away, as lines for people. */
export function upstreamLines({ withheld, byTotals, byShares, closer }: Upstream, recoverable: number): string[] {
  return [
    `withheld by the publisher: ${count(withheld)} counts`,
    ...[...byTotals].map(([name, number]) => `  total minus parts, ${name}: ${count(number)} withheld counts`),
    ...[...byShares].map(([name, number]) => `  share told, ${name}: ${count(number)} withheld counts`),
    `told closer than the rule allows, equation by equation: ${count(closer)}; with linear programs: ${count(recoverable)}`,
  ];
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)));
  return rows.map(row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  );
}
