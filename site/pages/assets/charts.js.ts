import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The script that browses, saves and shares charts; loaded when a reader turns to one. */
export const GET = (): Response => assetResponse(assets.charts);
