import type { APIContext } from 'astro';
import type { Language } from '../../../../src/model/text.ts';
import { published } from '../../../data.ts';
import { languagePaths } from '../../../links/language-paths.ts';
import { searchFile } from '../../../search/search-index.ts';

export const getStaticPaths = (): ReturnType<typeof languagePaths> => languagePaths();

/** What can be found, with the words that lead to it; read the first time a reader searches. */
export const GET = ({ params }: APIContext): Response =>
  new Response(searchFile(params['lang'] as Language, published()).contents);
