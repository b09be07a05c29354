import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The municipalities' outlines, used by the maps of all pages. */
export const GET = (): Response => assetResponse(assets.outlines);
