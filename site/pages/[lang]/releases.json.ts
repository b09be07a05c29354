import type { APIContext } from 'astro';
import type { Language } from '../../../src/model/text.ts';
import { published } from '../../data.ts';
import { languagePaths } from '../../links/language-paths.ts';
import { siteAddress } from '../../links/site-address.ts';
import { releasesJsonFeed } from '../../release/release-feeds.ts';
import { releaseHistory } from '../../release/release-history.ts';

export const getStaticPaths = languagePaths;

/** Releases as a JSON Feed. */
export const GET = ({ params }: APIContext): Response =>
  new Response(releasesJsonFeed(params['lang'] as Language, releaseHistory(published()).releases, siteAddress()));
