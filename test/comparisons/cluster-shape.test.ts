import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { municipalities } from '../../src/comparisons/places.ts';
import { clusters } from '../../src/statistics/clusters.ts';

const PUBLISHED = new URL('../../../shared/geo/clusters.json', import.meta.url);

/** What is known of the comparison groups of 2007: named municipalities with their codes. */
const Fragments = z.object({
  fragments_2007: z.array(z.object({ members_named: z.array(z.string()), codes: z.array(z.int()) })).min(1),
});

const ours = clusters(
  municipalities.map((id, i) => ({ id, expected: 15 + ((i * 37) % 98) / 20, weight: 10_000 })),
  { size: 7, leastWeight: 5000 },
);

describe('a cluster', () => {
  it('is a list of other municipalities, each once and with its distance, for every municipality', () => {
    expect(ours.map(({ id }) => id)).toEqual(municipalities);
    for (const { id, members } of ours) {
      const ids = members.map(member => member.id);
      expect(ids).toHaveLength(7);
      expect(new Set([...ids, id]).size).toBe(8);
      expect(members.every(({ distance }) => distance >= 0)).toBe(true);
    }
  });

  it.skipIf(!existsSync(PUBLISHED))(
    'has the shape of the comparison groups of 2007: five to eight known others',
    () => {
      const { fragments_2007: published } = Fragments.parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));
      const sizes = published.map(({ codes }) => codes.length);
      for (const { members_named: names, codes } of published) {
        expect(codes).toHaveLength(names.length);
        expect(new Set(codes).size).toBe(codes.length);
        for (const code of codes) expect(municipalities).toContain(String(code));
      }
      for (const { members } of ours) {
        expect(members.length).toBeGreaterThanOrEqual(Math.min(...sizes) - 1);
        expect(members.length).toBeLessThanOrEqual(Math.max(...sizes));
      }
    },
  );
});
