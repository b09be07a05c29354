import { assetResponse } from '../../assets/asset-response.ts';
import { assets } from '../../assets/assets.ts';

/** The script that asks for the files a tool begins with. */
export const GET = (): Response => assetResponse(assets.early);
