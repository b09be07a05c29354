import type { APIContext } from 'astro';
import type { Language } from '../../../src/model/text.ts';
import { languagePaths } from '../../links/language-paths.ts';
import { openSearch } from '../../links/open-search.ts';
import { siteAddress } from '../../links/site-address.ts';

export const getStaticPaths = languagePaths;

/** Search from the browser's address bar. */
export const GET = ({ params }: APIContext): Response =>
  new Response(openSearch(params['lang'] as Language, siteAddress()));
