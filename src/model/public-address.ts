/**
 * Address under which a copy is published where none is named: `.example` belongs to nobody (RFC 2606). Only what must be
 * absolute uses it (sitemap, feeds, identifiers); links between pages and files are relative.
 */
export const PUBLIC_ADDRESS = 'https://jobindsats.example/';
