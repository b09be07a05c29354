import { assets } from '../../assets/assets.ts';

/** The style sheet of all pages. */
export const GET = (): Response => new Response(assets.style.contents);
