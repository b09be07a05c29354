import type { CellStore } from './cells.ts';
import type { RatioLink } from './ratio-links.ts';
import { addUnknown, close, unknownOfCell, type SystemDraft } from './system-draft.ts';

/** Which ratios are written down. */
export interface RatioPass {
  readonly link: RatioLink;
  readonly origin: number;
  /** Ratios of hidden counts first, then the told rates that have a base in common with one of them. */
  readonly pass: 'hidden' | 'told';
}

/** A told ratio of a hidden count: part − ratio × whole is as far from 0 as the rounding of the ratio allows. */
export function addRatios(draft: SystemDraft, store: CellStore, { link, origin, pass }: RatioPass): void {
  const { table, ratio, part, whole, base, kind } = link;
  if (kind === 'mean' || !part) return;
  const shares = table.values[ratio]!;
  const rounding = 0.5 / 10 ** link.decimals / 100;
  const isHidden = (cell: number): boolean => cell >= 0 && store.hidden[cell]! > 0;
  for (let row = 0; row < table.rows; row += 1) {
    const [own, all, share] = [part[row]!, whole ? whole[row]! : -1, shares[row]! / 100];
    if (own < 0 || Number.isNaN(share) || (base === null && all < 0)) continue;
    const hidden = isHidden(own) || isHidden(all);
    const wanted = hidden || (base !== null && draft.unknownOf.has(baseKey(link, row, base)));
    if (!wanted || hidden !== (pass === 'hidden')) continue;
    const off = { below: -(share + rounding), above: -(share - rounding), half: store.half[own]! };
    const bottom = base === null ? term(draft, store, all) : { unknown: baseOf(draft, link, row), value: 0 };
    addRatio(draft, { top: term(draft, store, own), bottom, off, origin });
  }
}

/** One base for every area and period, whatever is divided by it. */
const baseKey = ({ table }: RatioLink, row: number, base: string): string =>
  `${base} ${table.codes.ref_area?.[row]} ${table.freq} ${table.time[row]}`;

function baseOf(draft: SystemDraft, link: RatioLink, row: number): number {
  const key = baseKey(link, row, link.base!);
  return draft.unknownOf.get(key) ?? addUnknown(draft, key, [-1, 0, Infinity]);
}

interface Term {
  readonly unknown: number;
  readonly value: number;
}

const term = (draft: SystemDraft, store: CellStore, cell: number): Term =>
  store.hidden[cell]
    ? { unknown: unknownOfCell(draft, store, cell), value: 0 }
    : { unknown: -1, value: store.value[cell]! };

interface Ratio {
  readonly top: Term;
  readonly bottom: Term;
  readonly off: { readonly below: number; readonly above: number; readonly half: number };
  readonly origin: number;
}

/** Two equations: part − (share + rounding) × whole ≤ half and part − (share − rounding) × whole ≥ −half. */
function addRatio(draft: SystemDraft, { top, bottom, off, origin }: Ratio): void {
  for (const side of ['below', 'above'] as const) {
    const value = top.value + off[side] * bottom.value;
    if (top.unknown >= 0) {
      draft.unknowns.push(top.unknown);
      draft.factors.push(1);
    }
    if (bottom.unknown >= 0) {
      draft.unknowns.push(bottom.unknown);
      draft.factors.push(off[side]);
    }
    const [from, to] = side === 'below' ? [-Infinity, off.half - value] : [-off.half - value, Infinity];
    close(draft, { from, to, origin });
  }
}
