import { assets } from '../../assets/assets.ts';

/** The script that sets the reader's choice of light or dark before the page is painted. */
export const GET = (): Response => new Response(assets.theme.contents);
