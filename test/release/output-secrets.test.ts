import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../house/source-files.ts';
import { machinePart } from '../house/tracked-files.ts';

const BUILT = ['datasets/published', 'dist'].map(path => join(ROOT, path));

/** Texts that only this machine or its user has: where the project stands, and whatever is kept secret here. */
const OWN = [
  ROOT.replace(/\/$/, ''),
  homedir(),
  ...Object.entries(process.env)
    .filter(([name, value]) => /TOKEN|SECRET|PASSWORD|_KEY$/i.test(name) && (value ?? '').length >= 8)
    .map(([, value]) => value!),
].filter(text => text.length > 3);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));

/** Bytes below this are text that can be searched by pattern; the largest tables hold digits and codes alone. */
const PATTERNED = 3_000_000;

function problemIn(path: string): string | null {
  const bytes = readFileSync(path);
  const own = OWN.find(text => bytes.includes(text));
  if (own !== undefined) return `${path} holds "${own}"`;
  const part = bytes.length < PATTERNED ? machinePart(bytes.toString('latin1')) : null;
  return part === null ? null : `${path} has ${part}`;
}

describe('what is published', () => {
  it.skipIf(!BUILT.every(existsSync))('holds no secret, no token and no path of the machine it was built on', () => {
    const files = BUILT.flatMap(filesBelow);
    expect(files.length).toBeGreaterThan(1000);
    expect(files.flatMap(path => problemIn(path) ?? [])).toEqual([]);
  });

  it('would be caught: a path, a token and a key in a page', () => {
    const pages = [
      ['<p>', 'home', 'somebody</p>'].join('/'),
      `npm_${'a'.repeat(36)}`,
      `-----BEGIN ${'PRIVATE'} KEY-----`,
      '<p>3,1 pct.</p>',
    ];
    expect(pages.map(page => machinePart(page) !== null)).toEqual([true, true, true, false]);
  });
});
