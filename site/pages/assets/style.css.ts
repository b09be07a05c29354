import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The style sheet of all pages. */
export const GET = (): Response => assetResponse(assets.style);
