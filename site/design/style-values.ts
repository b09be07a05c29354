/** Custom properties that a style sheet sets on the first rule whose selector is `selector`, in their order. */
export function styleValues(css: string, selector: string): ReadonlyMap<string, string> {
  const [, rest = ''] = css.replaceAll(' {', '{').split(`${selector}{`);
  const body = rest.slice(0, Math.max(rest.indexOf('}'), 0));
  return new Map(
    body
      .split(';')
      .map(line => /^\s*(--[\w-]+)\s*:\s*(.+)$/s.exec(line.trim()))
      .flatMap(match => (match ? [[match[1]!, match[2]!.trim()] as const] : [])),
  );
}
