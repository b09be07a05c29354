import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';

/** Formats every indicator is published in; a format is added by its file and its line here. */
export const formats: readonly Format[] = [csv, json];
