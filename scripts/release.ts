import { defineCommand } from 'citty';
import type { ReleaseLevel } from '../src/package/release-types.ts';
import { runWhenCalled } from './process/run-command.ts';
import { makeRelease, recordRelease } from './release/make-release.ts';

const LEVELS: readonly ReleaseLevel[] = ['none', 'patch', 'minor', 'major'];

/** The command `npm run release`: builds the default edition, gives it its version, and records the hash of its manifest. */
export const command = defineCommand({
  meta: {
    name: 'npm run release --',
    description:
      'Builds the default edition and writes the hash that every later build must reproduce to datasets/release.json. Held against a previous release it also gets its version from what changed, and its notes in datasets/releases.json.',
  },
  args: {
    previous: { type: 'string', description: 'Folder or package tarball of the release before' },
    expect: { type: 'string', description: `The most that may change: ${LEVELS.join(', ')}` },
  },
  run: async ({ args }) => {
    const log = (line: string): void => console.log(line);
    const expect = levelOf(args.expect);
    if (args.previous) {
      const { version, level } = await makeRelease({ previous: args.previous, expect, log });
      log(`release ${version} is ${level}`);
      return;
    }
    if (expect !== null) throw new Error('missing --previous: name the release that --expect is about');
    await recordRelease(log);
  },
});

function levelOf(text: string | undefined): ReleaseLevel | null {
  const level = LEVELS.find(one => one === text);
  if (text && !level) throw new Error(`unknown level: --expect ${text} (expected ${LEVELS.join(', ')})`);
  return level ?? null;
}

await runWhenCalled(import.meta.url, command);
