import { assets } from '../../assets/assets.ts';

/** The script that adds what pages can do without. */
export const GET = (): Response => new Response(assets.enhance.contents);
