import type { APIContext } from 'astro';
import { assetResponse } from '../../assets/asset-response.ts';
import { allAssets } from '../../assets/assets.ts';

const byFile = new Map(allAssets.map(one => [/[^/?]+(?=\?|$)/.exec(one.path)![0], one]));

/** A page for each file that the site's pages load. */
export const getStaticPaths = () => [...byFile.keys()].map(file => ({ params: { file } }));

/** Styles, scripts and drawings of the site. */
export const GET = ({ params }: APIContext): Response => assetResponse(byFile.get(params['file']!)!);
