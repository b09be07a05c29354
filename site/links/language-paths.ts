import { LANGUAGES } from '../../src/model/text.ts';
import type { Language } from '../../src/model/text.ts';

/** Parameters of a page that exists once in each language. */
export const languagePaths = (): { params: { lang: Language } }[] => LANGUAGES.map(lang => ({ params: { lang } }));

/** Parameters of pages that exist once for each id in each language. */
export const idPaths = <Key extends string>(
  key: Key,
  ids: readonly string[],
): { params: { lang: Language } & Record<Key, string> }[] =>
  ids.flatMap(id =>
    LANGUAGES.map(lang => ({ params: { lang, [key]: id } as { lang: Language } & Record<Key, string> })),
  );
