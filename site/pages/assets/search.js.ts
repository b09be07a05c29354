import { assets } from '../../assets/assets.ts';

/** The search; loaded when a reader comes to a search field. A module must say what it is, in development too. */
export const GET = (): Response =>
  new Response(assets.search.contents, { headers: { 'content-type': 'text/javascript' } });
