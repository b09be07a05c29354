import { iconSvg } from '../../assets/icon-svg.ts';

/** The mark of the site. */
export const GET = (): Response => new Response(iconSvg);
