import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/indicators/index.ts';

const file = new URL('../../../shared/reference/indicators.jsonl', import.meta.url);
const there = existsSync(file);

interface Row {
  readonly id: string;
  readonly subject: string;
  readonly direction: string;
  readonly unit: string;
  readonly period: string;
}

/** Records of the reference catalogue. */
const records = there
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Row)
  : [];

const SUBJECTS: Record<string, string> = {
  arbejdsmarkedsforhold: 'labour-market',
  målgrupper: 'target-groups',
  indsats: 'effort',
  'resultater-og-effekter': 'results',
  lovkrav: 'compliance',
};
const UNITS: Record<string, string> = {
  pct: 'PERCENT',
  uger: 'WEEKS',
  antal: 'NUMBER',
  'antal pr. 100': 'NUMBER',
  'antal pr. 10.000': 'NUMBER',
  'kr.': 'DKK',
  'mio. kr.': 'DKK_MILLION',
  'pct. point': 'PERCENTAGE_POINTS',
};

describe.skipIf(!there)('the catalogue of the reference', () => {
  it('is the registry, in its order', () => {
    expect(indicators.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it.each(records)('has $id with its subject, direction and unit', record => {
    const { subject, direction, unit } = indicators.find(({ id }) => id === record.id)!;
    expect({ subject, direction, unit }).toEqual({
      subject: SUBJECTS[record.subject],
      direction: record.direction,
      unit: UNITS[record.unit],
    });
  });

  it.each(records.filter(({ period }) => period.includes('QMAT')))('tells $id as a rolling year', ({ id }) => {
    expect(indicators.find(indicator => indicator.id === id)!.freqs).toContain('R4');
  });
});
