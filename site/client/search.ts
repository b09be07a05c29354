export { attachSearch } from './search/attach-search.ts';
export { attachSearchPage } from './search/attach-search-page.ts';
