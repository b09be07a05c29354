import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../../site/assets/bundle.ts';
import { FIRST_SCRIPT } from '../../../src/dataflows/hosting/header-rules.ts';

describe('the script that stands in every page', () => {
  it('is the one that the policy of the site lets run', async () => {
    const script = (await bundle('first')).trim();
    expect(FIRST_SCRIPT).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
  });

  it('holds nothing that markup would end or change', async () => {
    expect(await bundle('first')).not.toMatch(/<\/|<!--|&[a-z]/);
  });
});
