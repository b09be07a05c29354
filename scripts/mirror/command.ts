import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mirrorVersion } from './mirror-version.ts';
import type { Patience } from './open-address.ts';
import { reasonOf, UnreachableError, type TreeReport } from './tree-problem.ts';
import { verifyAddress } from './verify-address.ts';
import { verifyFolder } from './verify-folder.ts';
import { folderAddress, versionRoot } from './version-root.ts';

const USAGE = `jobindsats-data: proves and copies versions of the open data

  jobindsats-data verify DIR|URL          holds a version against its manifest
  jobindsats-data mirror URL [URL…] DIR   copies a version, or what latest.json leads to; more URLs are tried in order

  --parallel N    files at a time (8)
  --timeout S     seconds without a byte before a request is given up (30)
  --resume FILE   verify: remembers what was verified, and goes on from there

Exit codes: 0 whole; 1 problems, each named on a line of its own; 2 wrong use; 3 there is no version to be read.
`;

const MOST_TOLD = 100;

/** What a command prints and the code it ends with. */
export interface Ended {
  readonly code: 0 | 1 | 2 | 3;
  readonly lines: readonly string[];
}

/** Runs the command `jobindsats-data`; never throws. */
export async function runMirrorCommand(args: readonly string[]): Promise<Ended> {
  try {
    return await run(args);
  } catch (error) {
    if (error instanceof WrongUse) return { code: 2, lines: [error.message, '', USAGE] };
    return { code: error instanceof UnreachableError ? 3 : 1, lines: [reasonOf(error)] };
  }
}

class WrongUse extends Error {}

interface Given {
  readonly places: readonly string[];
  readonly parallel: number;
  readonly patience: Patience;
  readonly resume: string | undefined;
}

async function run(args: readonly string[]): Promise<Ended> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h')
    return { code: name === undefined ? 2 : 0, lines: [USAGE] };
  if (name === 'verify') return verify(givenIn(rest));
  if (name === 'mirror') return mirror(givenIn(rest));
  throw new WrongUse(`unknown command: "${name}" (expected verify or mirror)`);
}

function givenIn(args: readonly string[]): Given {
  const { values, positionals } = parsed(args);
  const number = (name: 'parallel' | 'timeout', otherwise: number): number => {
    const text = values[name];
    const value = text === undefined ? otherwise : Number(text);
    if (!(value > 0)) throw new WrongUse(`invalid --${name}: "${text}" (expected a number above 0)`);
    return value;
  };
  return {
    places: positionals,
    parallel: Math.ceil(number('parallel', 8)),
    patience: { timeout: 1000 * number('timeout', 30), pause: 500 },
    resume: values.resume,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { parallel: text, timeout: text, resume: text },
    });
  } catch (error) {
    throw new WrongUse(`invalid command line: ${reasonOf(error)}`);
  }
}

async function verify({ places, parallel, patience, resume }: Given): Promise<Ended> {
  const [place, ...more] = places;
  if (place === undefined || more.length > 0)
    throw new WrongUse('invalid command line: verify takes one folder or address');
  const options = { parallel, ...(resume === undefined ? {} : { resume }) };
  const report = /^https?:/.test(place)
    ? await verifyAddress((await versionRoot(folderAddress(place), patience)).root, { ...options, patience })
    : await verifyFolder(resolve(place), options);
  return ended(report, `${place}: version ${report.version}`);
}

async function mirror({ places, parallel, patience }: Given): Promise<Ended> {
  const folder = places.at(-1);
  const addresses = places.slice(0, -1).map(folderAddress);
  if (folder === undefined || addresses.length === 0 || /^https?:/.test(folder)) {
    throw new WrongUse('invalid command line: mirror takes an address and a folder');
  }
  const report = await mirrorVersion(addresses, resolve(folder), { parallel, patience });
  const counts = `${report.fetched} files fetched, ${report.reused} taken from what was there`;
  return ended(report, `${report.folder}: version ${report.version}, ${counts}`);
}

function ended({ files, bytes, problems }: TreeReport, what: string): Ended {
  const told = problems.slice(0, MOST_TOLD).map(({ path, problem }) => `${path} ${problem}`);
  const more = problems.length > MOST_TOLD ? [`… and ${problems.length - MOST_TOLD} more`] : [];
  const result =
    problems.length === 0
      ? `${what}: whole, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`
      : `${what}: ${problems.length} problems`;
  return { code: problems.length === 0 ? 0 : 1, lines: [...told, ...more, result] };
}
