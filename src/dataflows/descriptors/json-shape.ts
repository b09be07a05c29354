import type { z } from 'zod';

/** One kind of JSON file: the paths it has (`{name}` stands for any name), what it is, and its shape. */
export interface JsonShape {
  readonly id: string;
  readonly path: string;
  readonly summary: string;
  readonly shape: z.ZodType;
}

/** A kind of JSON file by its id, its path, and what it is with its shape. */
export const jsonShape = (
  id: string,
  path: string,
  [summary, shape]: readonly [summary: string, shape: z.ZodType],
): JsonShape => ({ id, path, summary, shape });
