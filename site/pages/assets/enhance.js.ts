import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The script that adds what pages can do without. */
export const GET = (): Response => assetResponse(assets.enhance);
