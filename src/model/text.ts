import { z } from 'zod';

/** Words for people in both languages; the Danish text is the authoritative one. */
export const Text = z.strictObject({ da: z.string().min(1), en: z.string().min(1) });
export type Text = z.infer<typeof Text>;

/** Languages the site and the package speak. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
