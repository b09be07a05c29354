import type { Language } from '../model/text.ts';
import da from './da.json';
import en from './en.json';
import { oneStop } from './one-stop.ts';

/** Name of a text for people; the Danish file is the list of what exists. */
export type TextKey = keyof typeof da;

/** Values put into a text where it says `{name}`. */
export type TextParams = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { da, en };

/**
 * The text `key` in a language, with `{name}` replaced by the parameter of that name; one stop where both it and the text
 * end with one.
 * Throws `missing parameter` where the text names one that is not given.
 */
export function t(language: Language, key: TextKey, params: TextParams = {}): string {
  const text = TEXTS[language][key];
  if (!text.includes('{')) return text;
  const told = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined)
      throw new Error(`missing parameter: "${name}" of text "${key}" (${language}). Pass it in the third argument.`);
    return String(value);
  });
  return oneStop(told);
}

/** True where a text of that name exists; narrows a composed name such as `status.Q` to a key. */
export const isTextKey = (key: string): key is TextKey => Object.hasOwn(da, key) || Object.hasOwn(en, key);
