import { assets } from '../../assets/assets.ts';

/** The script of the databank. */
export const GET = (): Response => new Response(assets.databank.contents);
