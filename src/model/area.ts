import { z } from 'zod';
import { Code } from './code.ts';

/** Levels of areas, from the country down. `other` holds codes outside the division (Christiansø, unknown). */
export const AREA_LEVELS = [
  'country',
  'region',
  'province',
  'employment-region',
  'rar',
  'council',
  'municipality-group',
  'municipality',
  'jobcentre',
  'other',
] as const;
export const AreaLevel = z.enum(AREA_LEVELS);
export type AreaLevel = z.infer<typeof AreaLevel>;

/** An area: a code with its level and the codes other registers use for it. */
export const Area = z.strictObject({
  ...Code.shape,
  level: AreaLevel,
  /** Codes elsewhere: Statistics Denmark, NUTS. */
  dst: z.string().optional(),
  nuts: z.string().optional(),
});
export type Area = z.infer<typeof Area>;

/** A municipality's membership of a larger area in a span of days; an open end is left out. */
export const Membership = z.strictObject({
  area: z.string(),
  member: z.string(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  verified: z.boolean().optional(),
  source: z.string(),
});
export type Membership = z.infer<typeof Membership>;
