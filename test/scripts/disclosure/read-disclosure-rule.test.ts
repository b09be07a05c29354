import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDisclosureRule } from '../../../scripts/disclosure/read-disclosure-rule.ts';
import { thresholdOf } from '../../../src/disclosure/rules.ts';

const text = { da: 'x', en: 'x' };
const rule = { from: '2004-01-01', threshold: 3, basis: 'x', exceptions: [], money: [] };
const exception = (...tables: string[]) => ({ tables, threshold: 0, reason: text });
const money = (table: string, measure: string) => ({ table, measure, largest: 300, share: 0.5, source: 'x' });

async function read(rules: readonly unknown[], day = '2026-01-20') {
  const folder = await mkdtemp(join(tmpdir(), 'rules-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'rules.json');
  await writeFile(path, JSON.stringify({ topic: 'disclosure', name: text, note: text, rules }));
  return readDisclosureRule(day, path);
}

describe('readDisclosureRule', () => {
  it('reads the rules of the project', async () => {
    const own = await readDisclosureRule('2026-01-20');
    expect([thresholdOf(own, 'y25i01'), thresholdOf(own, 'FOLK1A')]).toEqual([3, 0]);
  });

  it('takes the one in force on the day, in whatever order they stand', async () => {
    const rules = [{ ...rule, from: '2026-01-20', threshold: 5 }, rule, { ...rule, from: '2026-02-01', threshold: 10 }];
    expect((await read(rules)).threshold).toBe(5);
    expect((await read(rules, '2026-01-19')).threshold).toBe(3);
  });

  it.each([
    ['a day before all rules', [{ ...rule, from: '2027-01-01' }], 'missing disclosure rule: none on 2026-01-20'],
    ['a threshold that hides nothing', [{ ...rule, threshold: 1 }], 'invalid disclosure rules: datasets/goals'],
    ['a field that nobody reads', [{ ...rule, treshold: 5 }], 'invalid disclosure rules: datasets/goals'],
    ['an exception of no table', [{ ...rule, exceptions: [exception('y99z99')] }], 'unknown source table: "y99z99"'],
    ['money of no table', [{ ...rule, money: [money('ptv_g99', 'expenditure')] }], 'unknown source table: "ptv_g99"'],
    [
      'money of no measure',
      [{ ...rule, money: [money('ptv_g01', 'spending')] }],
      'unknown measure: "spending" of ptv_g01',
    ],
  ])('refuses %s', async (_, rules, message) => {
    await expect(read(rules)).rejects.toThrow(message);
  });
});
