import { z } from 'zod';

/** Dimensions of source tables besides time; each has its code list. `offer` and `delay` never reach the published key. */
export const DIMENSIONS = ['ref_area', 'target_group', 'sex', 'age', 'origin', 'offer', 'delay'] as const;
export const Dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** Who answers for the effort: state, municipality, or both together (`_T`). */
export const RESPONSIBILITIES = ['_T', 'state', 'municipality'] as const;
export const Responsibility = z.enum(RESPONSIBILITIES);
export type Responsibility = z.infer<typeof Responsibility>;
