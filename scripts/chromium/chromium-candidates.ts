import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
];

/** Paths where a Chromium is, the preferred one first: the one asked for, those of the system, those Playwright downloaded. */
export function chromiumCandidates(env: Readonly<Record<string, string | undefined>> = process.env): string[] {
  const asked = [env['CHROME_PATH'] ?? ''];
  const system = [...FOLDERS.flatMap(folder => NAMES.map(name => join(folder, name))), ...MAC];
  const cache = env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  return [...new Set([...asked, ...system, chromium.executablePath(), ...downloads(cache)])].filter(
    path => path !== '' && existsSync(path),
  );
}

function downloads(cache: string): string[] {
  if (!existsSync(cache)) return [];
  const versions = readdirSync(cache).filter(name => /^chromium-\d+$/.test(name));
  const newestFirst = versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst.flatMap(version => BINARIES.map(binary => join(cache, version, binary)));
}
