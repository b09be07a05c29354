/** Longest address that is read, in characters: none that the page writes comes near. */
const LONGEST = 20_000;
const LONGEST_SHOWN = 60;
const MOST_LISTED = 400;

/** A place on the page, such as the one that readers skip to, or nothing: no choice at all. */
const PLACE = /^([A-Za-z][\w-]*)?$/;

const isKeyed = (part: string, keys: string): boolean => part[1] === '=' && keys.includes(part[0]!);

/** What of an address could not be used: the part of it and what stood there, shortened. */
export interface Unread {
  readonly part:
    'address' | 'indicator' | 'area' | 'group' | 'cut' | 'freq' | 'span' | 'measure' | 'layout' | 'form' | 'goal';
  readonly text: string;
}

/** The parts of a fragment by their key. What cannot be read is noted in `unread`. */
export interface FragmentParts {
  /** Every value of a key, decoded. */
  all(key: string): readonly string[];
  /** The values of a key that are divided by commas, decoded, each once. */
  list(key: string): readonly string[];
  /** The value of a key as `parse` reads it; null where it is not there, or where `parse` gives null, which is noted. */
  one<T>(key: string, part: Unread['part'], parse: (text: string) => T | null): T | null;
  note(part: Unread['part'], text: string): void;
  readonly unread: readonly Unread[];
}

/**
 * Divides a fragment (`key=value` joined by `&`) whose keys are the letters of `keys`. Never throws: broken encoding, other
 * keys and too long addresses are noted.
 */
export function fragmentParts(fragment: string, keys: string): FragmentParts {
  const unread: Unread[] = [];
  const note = (part: Unread['part'], text: string): void => {
    unread.push({ part, text: text.slice(0, LONGEST_SHOWN) });
  };
  if (fragment.length > LONGEST) note('address', fragment);
  const parts = fragment.length > LONGEST ? [] : fragment.split('&');
  for (const part of parts) if (!PLACE.test(part) && !isKeyed(part, keys)) note('address', part);
  const raw = (key: string): string[] =>
    parts.filter(part => part.startsWith(`${key}=`)).map(part => part.slice(key.length + 1));
  const decoded = (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      note('address', text);
      return '';
    }
  };
  const list = (key: string): string[] => {
    const items = (raw(key)[0] ?? '').split(',').map(decoded);
    return [...new Set(items.filter(item => item !== ''))].slice(0, MOST_LISTED);
  };
  return {
    all: key => raw(key).map(decoded),
    list,
    one: (key, part, parse) => {
      const [text] = raw(key).map(decoded);
      if (text === undefined) return null;
      const value = parse(text);
      if (value === null) note(part, text);
      return value;
    },
    note,
    unread,
  };
}
