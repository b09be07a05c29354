import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../site/assets/bundle.ts';
import { EARLY_SCRIPT, FIRST_SCRIPT } from '../../../src/dataflows/hosting/header-rules.ts';

describe.each([
  ['first', FIRST_SCRIPT],
  ['early', EARLY_SCRIPT],
])('the script "%s" that stands in pages', (name, hash) => {
  it('is the one that the policy of the site lets run', async () => {
    const script = (await bundle(name)).trim();
    expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  });

  it('holds nothing that markup would end or change', async () => {
    expect(await bundle(name)).not.toMatch(/<\/|<!--|&[a-z]/);
  });
});
