/** Where readers of this copy of the site write to: `SITE_CONTACT` of the environment; null where nobody is named. */
export const siteContact = (): string | null => process.env['SITE_CONTACT'] ?? null;
