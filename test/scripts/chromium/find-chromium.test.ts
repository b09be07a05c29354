import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium/find-chromium.ts';
import type { FindOptions } from '../../../scripts/chromium/find-chromium.ts';

const machine = (options: Partial<FindOptions> & { present?: string[]; broken?: string[] } = {}) => {
  const present = [...(options.present ?? [])];
  const lines: string[] = [];
  const installer = (name: string, effect: string | Error, applies = true) => ({
    name,
    applies: () => applies,
    install: () => {
      if (effect instanceof Error) return Promise.resolve(effect.message);
      present.push(effect);
      return Promise.resolve(null);
    },
  });
  const find = (installers: ReturnType<typeof installer>[]) =>
    findChromium({
      candidates: () => present,
      works: path => Promise.resolve(!(options.broken ?? []).includes(path)),
      log: line => lines.push(line),
      installers,
    });
  return { find, installer, lines };
};

describe('findChromium', () => {
  it('takes the first one that starts and installs nothing', async () => {
    const { find, installer, lines } = machine({ present: ['/a', '/b'], broken: ['/a'] });
    expect(await find([installer('download', '/c')])).toBe('/b');
    expect(lines).toEqual([]);
  });

  it('tries the ways to install one in order, leaving out those that do not apply', async () => {
    const { find, installer, lines } = machine();
    expect(
      await find([
        installer('download', new Error('no network')),
        installer('package', '/p', false),
        installer('store', '/s'),
      ]),
    ).toBe('/s');
    expect(lines).toEqual(['No Chromium here; trying download', 'No Chromium here; trying store']);
  });

  it('says what was tried and what to do where none can be had', async () => {
    const { find, installer } = machine({ broken: ['/c'] });
    await expect(find([installer('download', new Error('no network')), installer('package', '/c')])).rejects.toThrow(
      'missing Chromium: none is installed and none could be fetched (download: no network; package: installed, but it does not start). Install one, or set CHROME_PATH to its path.',
    );
  });
});
