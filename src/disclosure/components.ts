import { FAR, type LinearProgram } from './linear-program.ts';
import type { Bounds } from './propagate.ts';
import type { System } from './system.ts';

/** Unknowns and equations that hang together. */
export interface Component {
  readonly unknowns: readonly number[];
  readonly equations: readonly number[];
}

/**
 * The parts of a system in which equations form circles, so that going from one equation to the next may miss what they
 * tell together. Equations that the bounds already imply, or that contradict the others, are left out.
 */
export function circlesOf(system: System, bounds: Bounds): Component[] {
  const { start, unknowns, cells } = system;
  const parent = Int32Array.from(cells, (_, unknown) => unknown);
  const find = (unknown: number): number => {
    let root = unknown;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const binding: number[] = [];
  for (let equation = 0; equation + 1 < start.length; equation += 1) {
    if (start[equation + 1]! - start[equation]! < 2 || !binds(system, bounds, equation)) continue;
    binding.push(equation);
    const first = find(unknowns[start[equation]!]!);
    for (let i = start[equation]! + 1; i < start[equation + 1]!; i += 1) parent[find(unknowns[i]!)] = first;
  }
  const found = new Map<number, { unknowns: number[]; equations: number[]; links: number }>();
  for (const equation of binding) {
    const root = find(unknowns[start[equation]!]!);
    const component = found.get(root) ?? { unknowns: [], equations: [], links: 0 };
    found.set(root, component);
    component.equations.push(equation);
    component.links += start[equation + 1]! - start[equation]!;
  }
  for (let unknown = 0; unknown < cells.length; unknown += 1) found.get(find(unknown))?.unknowns.push(unknown);
  return [...found.values()].filter(one => one.links >= one.unknowns.length + one.equations.length);
}

function binds({ start, unknowns, factors, from, to }: System, bounds: Bounds, equation: number): boolean {
  if (bounds.contradicted[equation]) return false;
  let [least, most] = [0, 0];
  for (let i = start[equation]!; i < start[equation + 1]!; i += 1) {
    const [low, high, factor] = [bounds.low[unknowns[i]!]!, bounds.high[unknowns[i]!]!, factors[i]!];
    if (factor === 0) continue;
    least += factor > 0 ? factor * low : factor * high;
    most += factor > 0 ? factor * high : factor * low;
  }
  return least < from[equation]! - 1e-9 || most > to[equation]! + 1e-9;
}

/** A component as a linear program; its columns are the component's unknowns in order. */
export function programOf(system: System, { low, high }: Bounds, component: Component): LinearProgram {
  const place = new Map(component.unknowns.map((unknown, column) => [unknown, column]));
  const start = [0];
  const [columns, factors]: [number[], number[]] = [[], []];
  for (const equation of component.equations) {
    for (let i = system.start[equation]!; i < system.start[equation + 1]!; i += 1) {
      columns.push(place.get(system.unknowns[i]!)!);
      factors.push(system.factors[i]!);
    }
    start.push(columns.length);
  }
  return {
    low: Float64Array.from(component.unknowns, unknown => Math.max(low[unknown]!, -FAR)),
    high: Float64Array.from(component.unknowns, unknown => Math.min(high[unknown]!, FAR)),
    start: Int32Array.from(start),
    columns: Int32Array.from(columns),
    factors: Float64Array.from(factors),
    from: Float64Array.from(component.equations, equation => system.from[equation]!),
    to: Float64Array.from(component.equations, equation => system.to[equation]!),
  };
}
