import { coordinate } from '../../src/charts/coordinate.ts';
import { formatNumber } from '../../src/i18n/format-number.ts';
import { t } from '../../src/i18n/translate.ts';
import type { PublishedScore } from '../../src/package/score-types.ts';
import { SIGN_SHAPES } from '../comparison/spine-svg.ts';
import { figureOrArea } from '../figure/figure-paths.ts';
import { href } from '../links/href.ts';
import { subjectName, type SteeringPage } from './figure-words.ts';

/** A figure's place among the municipalities, drawn and in words. */
export interface PlaceLine {
  readonly name: string;
  readonly href: string;
  readonly svg: string;
  readonly place: string;
  readonly span: string;
}

/** Where an area stands on every figure that municipalities are ranked by, and how many of the places are clear. */
export interface Places {
  readonly summary: string;
  readonly lines: readonly PlaceLine[];
}

type Place = NonNullable<PublishedScore['place']>;
const isRanked = (score: PublishedScore): score is PublishedScore & { readonly place: Place } => score.place !== null;

/** The places of an area's figures in the order of its report; null where none is ranked. */
export function placesOf(page: SteeringPage, scores: readonly PublishedScore[], code: string): Places | null {
  const { lang, published, path } = page;
  const ranked = scores.filter(isRanked);
  if (ranked.length === 0) return null;
  const count = (wanted: Third): number => ranked.filter(({ place }) => thirdOf(place) === wanted).length;
  return {
    summary: t(lang, 'report.places.summary', { all: ranked.length, best: count('better'), worst: count('worse') }),
    lines: ranked.map(score => {
      const { rank, of, lower, upper } = score.place;
      const ends = { lower: formatNumber(lang, lower), upper: formatNumber(lang, upper) };
      return {
        name: subjectName(page, score),
        href: href(path, figureOrArea(lang, published, { code, id: score.indicator })),
        svg: placeSvg(score.place),
        place: t(lang, 'report.place', { rank, of }),
        span: t(lang, 'steering.range', ends),
      };
    }),
  };
}

/** Whether the whole interval of a place lies in the best or in the worst third. */
type Third = 'better' | 'worse' | 'same';

function thirdOf({ lower, upper, of }: Place): Third {
  if (upper <= of / 3) return 'better';
  return lower - 1 >= (2 * of) / 3 ? 'worse' : 'same';
}

const [WIDTH, HEIGHT, SIDE] = [176, 18, 8];

/** A line from the first place to the last with its thirds marked, the interval broad, and a sign for the area. */
function placeSvg(place: Place): string {
  const { rank, lower, upper, of } = place;
  const x = (places: number): string => coordinate(SIDE + ((WIDTH - 2 * SIDE) * places) / of);
  const middle = HEIGHT / 2;
  const third = thirdOf(place);
  const thirds = [of / 3, (2 * of) / 3].map(at => `M${x(at)} ${middle - 4}v8`).join('');
  return (
    `<svg class="spine" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">` +
    `<path d="M${SIDE} ${middle}H${WIDTH - SIDE}${thirds}"/><path class="mid" d="M${x(lower - 1)} ${middle}H${x(upper)}"/>` +
    `<path class="sign ${third}" d="M${x(rank - 0.5)} ${middle}${SIGN_SHAPES[third]}"/></svg>`
  );
}
