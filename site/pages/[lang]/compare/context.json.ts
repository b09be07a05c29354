import type { APIContext } from 'astro';
import type { Language } from '../../../../src/model/text.ts';
import { compareContextOf } from '../../../compare/compare-context-of.ts';
import { published } from '../../../data.ts';
import { languagePaths } from '../../../links/language-paths.ts';

export const getStaticPaths = (): ReturnType<typeof languagePaths> => languagePaths();

/** What the compare page knows beside the databank's context. */
export const GET = ({ params }: APIContext): Response =>
  new Response(JSON.stringify(compareContextOf(params['lang'] as Language, published())));
