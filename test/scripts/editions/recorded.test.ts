import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readEditions } from '../../../scripts/editions/read-editions.ts';
import { readEdition } from '../../../src/sources/read-edition.ts';

const extracts = fileURLToPath(new URL('../../../../shared/real/extracts/', import.meta.url));

describe.skipIf(!existsSync(extracts))('recorded editions', () => {
  it.each([
    ['2026-08-19', 7],
    ['2026-08-22', 6],
  ])('of %s are whole, and every table in them is read', async (day, tables) => {
    const [jobindsats, statbank] = await readEditions(extracts, { edition: day });
    expect(jobindsats!.card.edition).toBe(day);
    expect(jobindsats!.unbound).toEqual([]);
    expect(readEdition(jobindsats!).size).toBe(tables);
    expect(readEdition(statbank!).get('FOLK1A')!.rows).toBe(5_775);
  });
});
