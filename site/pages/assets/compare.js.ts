import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The script of the compare page. */
export const GET = (): Response => assetResponse(assets.compare);
