import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { disclosureLines } from '../../scripts/disclosure.ts';

const REAL = fileURLToPath(new URL('../../../shared/real/extracts/', import.meta.url));

describe.skipIf(!existsSync(REAL))('the attack on real editions (skipped where they are not at hand)', () => {
  it.each(['2026-08-19', '2026-08-22'])(
    'finds on the raw edition of %s what its totals and percentages give away',
    async edition => {
      const lines = await disclosureLines({ extracts: REAL, edition, raw: true });
      console.log([`raw ${edition}`, ...lines].join('\n'));
      expect(lines).toContain('  total minus parts, y25i01.fte by target_group: 57 withheld counts');
      expect(lines).toContain('  share told, y60j01.share_with_hours: 114 withheld counts');
      expect(lines.at(-1)).toMatch(/with linear programs: [1-9]\d\d$/);
    },
  );

  it.each(['2026-08-19', '2026-08-22'])(
    'finds nothing on the edition of %s as it is told, and little is hidden for it',
    async edition => {
      const lines = await disclosureLines({ extracts: REAL, edition });
      console.log([`protected ${edition}`, ...lines].join('\n'));
      expect(lines.at(-1)).toMatch(/^recoverable: 0 /);
      const ratio = lines.find(line => line.startsWith('second to first: '))!;
      expect(Number(ratio.split(' ').at(-1))).toBeLessThan(1);
    },
  );
});
