// Loaded into every Node process of a measured command (`--import`): leaves what the process used in a file of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['USAGE_FOLDER'];

if (isMainThread && folder !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      join(folder, `${process.pid}.json`),
      JSON.stringify({ peakKibibytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }),
    );
  });
}
