import { defineCommand } from 'citty';
import { buildData } from './build.ts';
import { readRelease, writeRelease } from './build/release-card.ts';
import { runWhenCalled } from './process/run-command.ts';

/** The command `npm run release`: builds the default edition and records the hash of its manifest. */
export const command = defineCommand({
  meta: {
    name: 'npm run release',
    description:
      'Builds the default edition and writes the hash that every later build must reproduce to datasets/release.json.',
  },
  run: async () => {
    const release = await readRelease();
    const { manifest, version } = await buildData({ log: line => console.log(line) });
    if (version !== release.version) {
      throw new Error(
        `invalid release: the extracts at hand are not the editions of datasets/release.json (${JSON.stringify(release.editions)}). Move datasets/extracts away, or name the editions in the file.`,
      );
    }
    await writeRelease({ ...release, manifest });
    console.log(`release ${version}: manifest ${manifest}${manifest === release.manifest ? ' (unchanged)' : ' (new)'}`);
  },
});

await runWhenCalled(import.meta.url, command);
