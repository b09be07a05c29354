import { changeWords } from '../../src/i18n/change.ts';
import type { Change } from '../../src/i18n/change.ts';
import { comparisonOf } from '../comparison/comparison-index.ts';
import { testedChange } from '../comparison/lens-facts.ts';
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
  /** True where every change is tested against chance. */
  readonly tested: boolean;
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
  const judged = municipalFigures(published, id)
    .figures.filter(({ row, change }) => isLarge(row) && 'amount' in change)
    .map(({ area, row, change }) => ({ area, ...testOf(published, { id, area: area.id, row, change }) }));
  const moved = judged.flatMap(({ area, change }) =>
    'amount' in change && change.amount !== 0 && !change.noise ? [{ area, change }] : [],
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
  return { rising: moves(1), falling: moves(-1), tested: judged.length > 0 && judged.every(({ tested }) => tested) };
}

interface Changed {
  readonly id: string;
  readonly area: string;
  readonly row: Row | null;
  readonly change: Change;
}

/** A change with the verdict of the test against the year before, where the version has one for the period. */
function testOf(published: Published, { id, area, row, change }: Changed): { change: Change; tested: boolean } {
  const compared = row && comparisonOf(published, { area, indicator: id, freq: row.freq });
  const past = compared && compared.time_period === row.time_period ? compared.past : null;
  return { change: testedChange(change, past), tested: past !== null && past.verdict !== null };
}
