import { describe, expect, it } from 'vitest';
import { figureSentences } from '../../src/i18n/figure-sentence.ts';
import { lensSentences } from '../../src/i18n/lens-sentence.ts';
import type { FigureFacts } from '../../src/i18n/figure-sentence.ts';
import type { LensFacts } from '../../src/i18n/lens-sentence.ts';
import judged from './judged-sentences.json';

/** Facts with the sentences that a reader of each language judged right; facts of a figure are changes to `aarhus`. */
interface Judged {
  readonly title: string;
  readonly facts: LensFacts | (Partial<Omit<FigureFacts, 'indicator'>> & { readonly indicator?: string | null });
  readonly da: string;
  readonly en: string;
}

const cases = judged as unknown as readonly Judged[];

const aarhus: FigureFacts = {
  area: { name: { da: 'Aarhus', en: 'Aarhus' }, level: 'municipality' },
  indicator: 'am-ledighed',
  unit: { unit: 'PERCENT', decimals: 1 },
  direction: 'lower',
  latest: { freq: 'M', period: '2026-07', value: 2.7, status: 'A' },
  withheld: null,
  change: { kind: 'points', amount: -0.3, decimals: 1, verdict: 'better', noise: false },
  before: '2025-07',
  ended: false,
  comparisons: [],
};

const sentences = (language: 'da' | 'en', { facts }: Judged): string =>
  'lenses' in facts
    ? lensSentences(language, facts).join(' ')
    : figureSentences(language, { ...aarhus, ...facts } as FigureFacts).join(' ');

describe('the sentences of a figure', () => {
  it.each(cases)('are as judged: $title', judgement => {
    expect(sentences('da', judgement)).toBe(judgement.da);
    expect(sentences('en', judgement)).toBe(judgement.en);
  });

  it('are judged in at least sixty cases, each with facts of its own', () => {
    expect(new Set(cases.map(({ facts }) => JSON.stringify(facts))).size).toBeGreaterThanOrEqual(60);
  });
});
