import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The search; loaded when a reader comes to a search field. */
export const GET = (): Response => assetResponse(assets.search);
