/** Letters of Danish and its neighbours as they are spelt where the keyboard has none. */
const SPELT: Readonly<Record<string, string>> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ß: 'ss' };

/** The same letters as those write them who leave their marks out. */
const BARE: Readonly<Record<string, string>> = { æ: 'ae', ä: 'a', ø: 'o', ö: 'o', å: 'a', ß: 'ss' };

const spelt = (text: string, letters: Readonly<Record<string, string>>): string =>
  text
    .replace(/[æäøöåß]/g, letter => letters[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/** The words of a text as they are typed, in small letters; everything but letters and digits divides them. */
export const typedWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(word => word.length > 1);

/** The words of a text as they are searched: small letters, `æ`, `ø` and `å` as `ae`, `oe` and `aa`, no other marks. */
export const searchWords = (text: string): string[] => typedWords(text).map(word => spelt(word, SPELT));

/** The words of a text as they are found: as `searchWords`, and also `koebenhavn` as `kobenhavn`. */
export const foundWords = (text: string): string[] =>
  typedWords(text).flatMap(word => [...new Set([spelt(word, SPELT), spelt(word, BARE)])]);
