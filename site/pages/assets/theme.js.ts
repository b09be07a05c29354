import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The script that sets the reader's choice of light or dark before the page is painted. */
export const GET = (): Response => assetResponse(assets.theme);
