import { changeWords } from '../../src/i18n/change.ts';
import type { Row } from '../../src/package/decode.ts';
import type { Language } from '../../src/model/text.ts';
import { municipalFigures } from '../indicator/municipal-figures.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import type { Published } from '../published/published.ts';

/** A municipality with its change in words. */
export interface Move {
  readonly label: string;
  readonly href: string;
  readonly change: string;
}

/** The municipalities that moved the most each way. */
export interface Moves {
  readonly rising: readonly Move[];
  readonly falling: readonly Move[];
}

const SHOWN = 5;

/** A figure that rests on fewer cases swings too much to be news. */
const FEWEST_CASES = 100;

const isLarge = (row: Row | null): boolean => (row?.numerator ?? 0) >= FEWEST_CASES;

/**
 * The largest changes on a year among the municipalities, up and down. Changes within the statistical uncertainty, across
 * a break or without a figure to compare with are left out, and so are figures that rest on few cases. `path` is the page the links stand on.
 */
export function largestMoves(lang: Language, published: Published, { id, path }: { id: string; path: string }): Moves {
  const moved = municipalFigures(published, id).figures.flatMap(({ area, row, change }) =>
    isLarge(row) && 'amount' in change && change.amount !== 0 && !change.noise ? [{ area, change }] : [],
  );
  const moves = (sign: 1 | -1): Move[] =>
    moved
      .filter(({ change }) => change.amount * sign > 0)
      .sort((a, b) => sign * (b.change.amount - a.change.amount) || (a.area.id < b.area.id ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ area, change }) => ({
        label: area.name[lang],
        href: href(path, paths.figure(lang, area.id, id)),
        change: changeWords(lang, change),
      }));
  return { rising: moves(1), falling: moves(-1) };
}
