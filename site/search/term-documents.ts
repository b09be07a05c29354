import { glossary } from '../../src/i18n/glossary.ts';
import type { Language } from '../../src/model/text.ts';
import { paths } from '../links/paths.ts';
import type { SearchDocument } from './search-document.ts';

/** The terms of the glossary, each with its meaning; found by the words of both languages. */
export const termDocuments = (lang: Language): SearchDocument[] =>
  glossary.map(({ id, term, text }) => ({
    kind: 'term',
    title: term[lang],
    context: text[lang],
    path: `${paths.glossary(lang).slice(1)}#${id}`,
    names: '',
    words: term[lang === 'da' ? 'en' : 'da'],
  }));
