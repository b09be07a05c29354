import { assetResponse } from '../../assets/asset-response.ts';
import { iconSvg } from '../../assets/icon-svg.ts';

/** The mark of the site. */
export const GET = (): Response => assetResponse({ path: 'icon.svg', contents: iconSvg });
