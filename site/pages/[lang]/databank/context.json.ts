import type { APIContext } from 'astro';
import type { Language } from '../../../../src/model/text.ts';
import { contextOf } from '../../../databank/context-of.ts';
import { published } from '../../../data.ts';
import { languagePaths } from '../../../links/language-paths.ts';

export const getStaticPaths = (): ReturnType<typeof languagePaths> => languagePaths();

/** What the databank knows before it reads a figure. */
export const GET = ({ params }: APIContext): Response =>
  new Response(JSON.stringify(contextOf(params['lang'] as Language, published())));
