import { json, type Given } from './exchange.ts';
import { breakdownsOf, hierarchiesOf, selected } from './jobindsats-hierarchies.ts';
import type { ServedCut } from './served-extracts.ts';

/** Cells that the replay answers at most; the publisher's own number is not known. */
const MOST_CELLS = 100_000;

/** The publisher's names of frequencies. */
export const PERIOD_TYPES: Readonly<Record<string, string>> = { M: 'M', Q: 'Q', Y: 'Y', R4: 'QMAT' };

/** A refusal as the publisher writes it. */
export const refused = (cause: string): Given =>
  json({ code: 422, cause, request_id: '00000000-0000-0000-0000-000000000000' }, 422);

/** Answer of `/data/{id}` from the cuts of one table, by the publisher's rules. */
export function dataOf(cuts: readonly ServedCut[], query: URLSearchParams): Given {
  const asked = [...query].flatMap(([name, value]) =>
    name.startsWith('hierarchy.') ? [{ id: name.slice('hierarchy.'.length), selection: value }] : [],
  );
  const known = hierarchiesOf(cuts);
  const unknown = asked.filter(({ id }) => !known.some(one => one.id === id));
  if (unknown.length > 0) return refused(`Unknown hierarchies: [${unknown.map(({ id }) => `'${id}'`).join(', ')}]`);
  const [name = '', periods = ''] = [...query].find(([key]) => key.startsWith('period.')) ?? [];
  const type = name.slice('period.'.length);
  const ofType = cuts.filter(({ table }) => PERIOD_TYPES[table.freq] === type);
  if (ofType.length === 0) return refused(`Unknown period type: ${type}`);
  const areas = asked.filter(({ id }) => known.find(one => one.id === id)!.dimension === '_omrade');
  const others = asked.filter(one => !areas.includes(one)).map(({ id }) => id);
  const cut = areas.length === 1 ? ofType.find(one => isAskedBy(one, others)) : undefined;
  if (!cut) return refused('Required hierarchies are missing');
  const latest = /^latest:(\d+)$/.exec(periods)?.[1];
  if (latest !== undefined && Number(latest) > cut.periods.length) {
    return refused(
      `Requested latest:${latest} for type ${type}, but only ${cut.periods.length} periods are available.`,
    );
  }
  const chosen = latest === undefined ? periods.split(',') : cut.periods.slice(-Number(latest));
  const filters = asked.map(({ id, selection }) => {
    const hierarchy = known.find(one => one.id === id)!;
    return { column: cut.columns.indexOf(hierarchy.label), texts: selected(hierarchy, selection) };
  });
  const cells = chosen.length * filters.reduce((product, { texts }) => product * texts.size, cut.columns.length);
  if (cells > MOST_CELLS) return refused(`Too many cells: ${cells}`);
  const rows = chosen
    .flatMap(period => cut.byPeriod.get(period) ?? [])
    .filter(row => filters.every(({ column, texts }) => texts.has(String(row[column]))));
  return json({ columns: cut.columns, rows });
}

/** A cut answers a question that names just its breakdowns. */
const isAskedBy = (cut: ServedCut, ids: readonly string[]): boolean =>
  breakdownsOf(cut).sort().join() === [...ids].sort().join();
