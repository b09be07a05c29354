import type { Finder, Scored } from './finder.ts';
import type { Hit, SearchDocument, SearchIndex } from './search-document.ts';

/** Most words that are divided between an area and what is asked about it. */
const MOST_WORDS = 8;
const [MOST_AREAS, MOST_SUBJECTS] = [2, 4];

/** A combined result and how well it fits. */
export interface ScoredHit {
  readonly hit: Hit;
  readonly score: number;
}

/**
 * Figures and reports of one area, found by an area and an indicator or report in the same words: `ledige i Aarhus` is
 * the unemployment of Aarhus. Each run of words is tried as the area, the others as what is asked about it.
 */
export function combinedHits(index: SearchIndex, find: Finder, words: readonly string[]): ScoredHit[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  const best = new Map<string, ScoredHit>();
  for (const [area, rest] of divisions(words)) {
    const areas = near(find(area, 'AND', isArea)).slice(0, MOST_AREAS);
    const subjects = areas.length === 0 ? [] : find(rest, 'AND', isForEach).slice(0, MOST_SUBJECTS);
    for (const one of areas) {
      for (const other of subjects) {
        const found = combined(index, one, other);
        if (found && found.score > (best.get(found.hit.path)?.score ?? 0)) best.set(found.hit.path, found);
      }
    }
  }
  return [...best.values()];
}

/** Those that fit at least half as well as the best. */
const near = (found: readonly Scored[]): Scored[] => found.filter(({ score }) => score >= found[0]!.score / 2);

const isArea = ({ kind }: SearchDocument): boolean => kind === 'area';
const isForEach = ({ each }: SearchDocument): boolean => each !== undefined;

/** Every run of words, and the words around it. */
function* divisions(words: readonly string[]): Generator<[string[], string[]]> {
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const rest = [...words.slice(0, from), ...words.slice(to)];
      if (rest.length > 0) yield [words.slice(from, to), rest];
    }
  }
}

function combined({ sets }: SearchIndex, area: Scored, subject: Scored): ScoredHit | null {
  const { each, kind, title } = subject.document;
  const code = area.document.code;
  if (!each || code === undefined || !sets[each.set]?.includes(code)) return null;
  return {
    score: area.score + subject.score,
    hit: {
      kind: kind === 'indicator' ? 'figure' : kind,
      title: `${each.title}, ${area.document.title}`,
      context: kind === 'indicator' ? title : area.document.context,
      path: each.path.replace('{area}', code),
    },
  };
}
