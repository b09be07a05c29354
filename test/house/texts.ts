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

const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
