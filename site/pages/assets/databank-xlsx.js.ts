import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** Writes Excel workbooks; loaded when a reader asks for one. */
export const GET = (): Response => assetResponse(assets.xlsx);
