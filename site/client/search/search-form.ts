import { t } from '../../../src/i18n/translate.ts';
import type { TextKey, TextParams } from '../../../src/i18n/translate.ts';
import type { Found, Hit } from '../../search/search-document.ts';
import { loadSearch } from './load-search.ts';

/** A form on a page with what its search needs. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly say: (key: TextKey, params?: TextParams) => string;
  /** Results for what stands in the field; null where the search could not be loaded. */
  readonly search: (most: number) => Promise<Found | null>;
  /** The address of a result, from this page. */
  readonly addressOf: (hit: Hit) => string;
  /** How many there are, in words, and what nothing was found for. */
  readonly told: (found: Found | null, most: number) => string;
}

/** Reads what the form says of itself. */
export function searchForm(form: HTMLFormElement): SearchForm {
  const lang = document.documentElement.lang === 'en' ? 'en' : 'da';
  const say: SearchForm['say'] = (key, params = {}) => t(lang, key, params);
  const field = form.querySelector('input')!;
  const from = (path: string): string => new URL(path, document.baseURI).href;
  const root = from(form.dataset['root']!);
  return {
    form,
    field,
    say,
    search: most =>
      loadSearch(from(form.dataset['index']!)).then(
        search => search(field.value, most),
        () => null,
      ),
    addressOf: ({ path }) => new URL(path, root).href,
    told: (found, most) => {
      if (found === null) return say('search.failed');
      const { length } = found.hits;
      if (length === 0) return say('search.none');
      const count = length === most ? 'search.best' : length === 1 ? 'search.countOne' : 'search.count';
      const words = found.missed.map(word => say('search.word', { word })).join(', ');
      const told = say(count, { count: length });
      return words === '' ? told : say('search.missed', { told, words });
    },
  };
}
