import { t } from '../../../src/i18n/translate.ts';
import type { TextKey, TextParams } from '../../../src/i18n/translate.ts';
import type { Hit } from '../../search/search-document.ts';
import { loadSearch } from './load-search.ts';

/** A form on a page with what its search needs. */
export interface SearchForm {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly say: (key: TextKey, params?: TextParams) => string;
  /** Results for what stands in the field; null where the search could not be loaded. */
  readonly search: (most: number) => Promise<Hit[] | null>;
  /** The address of a result, from this page. */
  readonly addressOf: (hit: Hit) => string;
  /** How many there are, in words. */
  readonly told: (hits: readonly Hit[] | null, most: number) => string;
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
    told: (hits, most) => {
      if (hits === null) return say('search.failed');
      if (hits.length === 0) return say('search.none');
      if (hits.length === most) return say('search.best', { count: most });
      return hits.length === 1 ? say('search.countOne') : say('search.count', { count: hits.length });
    },
  };
}
