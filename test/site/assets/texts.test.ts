import { describe, expect, it } from 'vitest';
import { bundle } from '../../../site/assets/bundle.ts';
import { TEXTS } from '../../../site/assets/texts.ts';
import da from '../../../src/i18n/da.json';

const keys = Object.keys(da);

describe.each(Object.entries(TEXTS))('the script "%s"', (name, texts: readonly string[]) => {
  it('carries every text that it names', async () => {
    const code = await bundle(name, { format: 'esm', define: { CHARTS: '', EDITION: '' } });
    const named = keys.filter(key => code.includes(`"${key}"`));
    expect(named.filter(key => !texts.some(beginning => key.startsWith(beginning)))).toEqual([]);
  });
});
