import { PUBLIC_ADDRESS } from '../../src/model/public-address.ts';

/** Address of the site's root with a closing slash, for what must be absolute: `SITE_ADDRESS` of the environment. */
export const siteAddress = (): string => process.env['SITE_ADDRESS'] ?? PUBLIC_ADDRESS;
