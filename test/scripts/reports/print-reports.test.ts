import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { printReports } from '../../../scripts/reports/print-reports.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

const reports = ['a', 'b', 'c'].map(name => ({ page: `${name}/`, file: `${name}.pdf` }));

/** A browser that is only alive or not, and how often one was started. */
function machine() {
  const started: { alive: boolean }[] = [];
  const launch = (): Promise<Browser> => {
    const state = { alive: true };
    started.push(state);
    return Promise.resolve({ isConnected: () => state.alive, close: () => Promise.resolve() } as unknown as Browser);
  };
  return { started, launch, crash: () => (started.at(-1)!.alive = false) };
}

describe('printReports', () => {
  it('prints each report once with progress and leaves no half file', async () => {
    const lines: string[] = [];
    const { launch, started } = machine();
    const print = (_: Browser, address: string) => Promise.resolve(Buffer.from(address));
    const options = { site: 'http://x/', out, launch, print, log: (line: string) => lines.push(line) };
    expect(await printReports(reports, options)).toBe(3);
    expect(readFileSync(join(out, 'b.pdf'), 'utf8')).toBe('http://x/b/');
    expect(readdirSync(out).sort()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
    expect(lines).toEqual(['1/3 a.pdf', '2/3 b.pdf', '3/3 c.pdf']);
    expect(started).toHaveLength(1);
  });

  it('keeps finished files unless asked to print again', async () => {
    writeFileSync(join(out, 'a.pdf'), 'kept');
    const { launch } = machine();
    const options = { site: '', out, launch, print: () => Promise.resolve(Buffer.from('new')) };
    expect(await printReports(reports, options)).toBe(2);
    expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('kept');
    expect(await printReports(reports, { ...options, again: true })).toBe(3);
    expect(readFileSync(join(out, 'a.pdf'), 'utf8')).toBe('new');
  });

  it('starts a crashed browser again and prints the report it was at', async () => {
    const { launch, started, crash } = machine();
    let calls = 0;
    const print = (): Promise<Buffer> => {
      calls += 1;
      if (calls !== 2) return Promise.resolve(Buffer.from('pdf'));
      crash();
      return Promise.reject(new Error('Target closed'));
    };
    expect(await printReports(reports, { site: '', out, launch, print })).toBe(3);
    expect(started).toHaveLength(2);
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('gives up after three crashes, and at once on a page that is not there', async () => {
    const first = machine();
    const crashing = (): Promise<Buffer> => {
      first.crash();
      return Promise.reject(new Error('Target closed'));
    };
    await expect(printReports(reports, { site: '', out, launch: first.launch, print: crashing })).rejects.toThrow(
      'Target closed',
    );
    expect(first.started).toHaveLength(3);
    const second = machine();
    const missing = () => Promise.reject<Buffer>(new Error('missing page: a'));
    await expect(printReports(reports, { site: '', out, launch: second.launch, print: missing })).rejects.toThrow(
      'missing page',
    );
    expect(second.started).toHaveLength(1);
  });
});
