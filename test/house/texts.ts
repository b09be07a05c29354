/** A tree of texts as a language file holds it. */
export type TextTree = string | { readonly [key: string]: TextTree };

/** The texts of a tree by dotted key. */
export function flatten(tree: TextTree, prefix = ''): Map<string, string> {
  if (typeof tree === 'string') return new Map([[prefix, tree]]);
  return new Map(
    Object.entries(tree).flatMap(([key, branch]) => [...flatten(branch, prefix === '' ? key : `${prefix}.${key}`)]),
  );
}

/** What one language's texts lack against the other's: missing keys, empty texts, other placeholders; one line each. */
export function textProblems(from: TextTree, to: TextTree): string[] {
  const other = flatten(to);
  return [...flatten(from)].flatMap(([key, text]) => {
    const theirs = other.get(key);
    if (theirs === undefined) return [`missing text: ${key}`];
    if (theirs.trim() === '') return [`missing text: ${key} is empty`];
    return placeholders(text) === placeholders(theirs) ? [] : [`invalid text: ${key} has other placeholders`];
  });
}

/** Spellings that lost to another one in Danish, each with the one that won. */
const LOST: readonly (readonly [lost: RegExp, won: string])[] = [
  [/pct\.[ -]?points?\b|procent-?points\b|procent-point/i, 'procentpoint'],
  [/\bpct\. (?:interval|grænse|sikkerhedsinterval)/i, 'pct.-interval, pct.-grænse'],
  [/%/, 'pct.'],
  [/\p{Ll},? A-dagpenge/u, 'a-dagpenge'],
];

/** Texts spelt otherwise than the rest of the site spells the same word; one line each. */
export const spellingProblems = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts].flatMap(([key, text]) =>
    LOST.flatMap(([lost, won]) => {
      const found = lost.exec(text);
      return found ? [`invalid text: ${key} has "${found[0]}" (the site writes ${won})`] : [];
    }),
  );

const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
