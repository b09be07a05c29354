import { describe, expect, it } from 'vitest';
import { benefits } from '../../src/codelists/benefit.ts';
import { translatedIndicators, definitionTexts } from '../../src/i18n/definition-text.ts';
import { indicators } from '../../src/indicators/index.ts';
import { mgDagpenge } from '../../src/indicators/mg-dagpenge.ts';
import { SUBJECTS } from '../../src/model/indicator.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { definitionProblems } from './definition-problems.ts';

describe('the registry of indicators', () => {
  it('has each id once', () => {
    const ids = indicators.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('is the whole catalogue, subject by subject', () => {
    const subjects = indicators.map(({ subject }) => subject);
    expect(SUBJECTS.map(subject => subjects.filter(own => own === subject).length)).toEqual([6, 10, 8, 11, 6]);
    expect(subjects).toEqual([...subjects].sort((a, b) => SUBJECTS.indexOf(a) - SUBJECTS.indexOf(b)));
  });

  it('has short names that fit a table, each once', () => {
    const names = indicators.map(({ shortName }) => shortName);
    expect(names.filter(name => name.length > 28)).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
    const english = indicators.map(indicator => definitionTexts(indicator).shortName.en);
    expect(english.filter(name => name.length > 28)).toEqual([]);
    expect(english).toEqual([...new Set(english)]);
  });

  it('says of every acceptance card something of its own', () => {
    for (const key of ['validity', 'perverseIncentives'] as const) {
      const texts = indicators.map(({ acceptance }) => acceptance[key]);
      expect(texts).toEqual([...new Set(texts)]);
    }
  });

  it('has an English text for every Danish one, and none for others', () => {
    expect([...translatedIndicators].sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const indicator of indicators) {
      const texts = definitionTexts(indicator);
      const { name, plain, numeratorText, denominatorText, breaks, caveats, acceptance, bridge } = texts;
      const note = bridge?.note ? [bridge.note] : [];
      const all = [name, plain, numeratorText, denominatorText, ...breaks, ...caveats, ...Object.values(acceptance)];
      for (const { da, en } of [...all, ...note]) expect(en, `${indicator.id}: ${da}`).not.toBe(da);
    }
  });
});

describe.each(indicators)('$id', indicator => {
  const { reference } = indicator;
  const parts = [
    ...indicator.numerator,
    ...indicator.denominator,
    ...indicator.published,
    ...(reference ? [...reference.numerator, ...reference.denominator] : []),
  ];

  it('names what exists, divides by counts and is told in both languages', () => {
    expect(definitionProblems(indicator)).toEqual([]);
  });

  it('has a reference where it is a difference or needs a price, and only there', () => {
    expect(reference !== undefined).toBe(['difference', 'saving'].includes(indicator.formula));
  });

  it('goes back a whole number of years where it is a growth', () => {
    const lags = indicator.denominator.map(({ lagMonths = 0 }) => lagMonths);
    expect(lags.some(lag => lag > 0)).toBe(indicator.formula === 'growth');
    expect(lags.every(lag => lag % 12 === 0)).toBe(true);
  });

  it('breaks only for groups it tells of', () => {
    const told = new Set([...indicator.targetGroups, ...indicator.totalOf]);
    for (const { targetGroups = [] } of indicator.breaks) {
      for (const group of targetGroups) expect([...told]).toContain(group);
    }
  });

  it('leads to tables that Jobindsats has', () => {
    const used = parts.flatMap(({ terms }) => terms.map(({ table }) => sourceTable(table).source));
    expect(indicator.bridge !== undefined).toBe(used.includes('jobindsats'));
    for (const table of indicator.bridge?.tables ?? []) expect(sourceTable(table).source).toBe('jobindsats');
  });

  it('splits by benefit only what are benefits', () => {
    const split = indicator.totalOf.length > 0 ? indicator.totalOf : indicator.targetGroups.slice(0, 1);
    if (indicator.responsibility !== 'by-benefit') return;
    for (const group of split) expect(benefits.codes.map(({ id }) => id)).toContain(group);
  });

  it('has parts for every target group it shows', () => {
    const measured = new Set([...indicator.numerator, ...indicator.published].map(({ targetGroup }) => targetGroup));
    for (const group of indicator.targetGroups) expect(measured.has(group) || indicator.totalOf.length > 0).toBe(true);
    for (const group of indicator.totalOf) expect(measured.has(group)).toBe(true);
  });
});

describe('a wrong definition', () => {
  const [part] = mgDagpenge.numerator;
  const [term] = part.terms;
  const withTerm = (change: object) => ({ ...mgDagpenge, numerator: [{ ...part, terms: [{ ...term!, ...change }] }] });
  const rate = [{ targetGroup: '_T', terms: [{ table: 'y01a02', measure: 'rate_population' }] }];

  it.each<[string, Readonly<Record<string, unknown>> & { readonly id: string }, string]>([
    ['table', withTerm({ table: 'y99z99' }), 'mg-dagpenge: unknown table: "y99z99"'],
    ['measure', withTerm({ measure: 'ftes' }), 'mg-dagpenge: unknown measure: "ftes" of y01a02'],
    ['code', withTerm({ where: { sex: 'K' } }), 'mg-dagpenge: unknown sex: "K"'],
    [
      'group',
      { ...mgDagpenge, numerator: [{ ...part, targetGroup: 'AD' }] },
      'mg-dagpenge: unknown target_group: "AD"',
    ],
    ['formula', { ...mgDagpenge, formula: 'ratios' }, 'mg-dagpenge: invalid formula'],
    [
      'denominator',
      { ...mgDagpenge, denominator: rate },
      'mg-dagpenge: invalid denominator: rate_population of y01a02',
    ],
    ['language', { ...mgDagpenge, id: 'mg-nyt' }, 'mg-nyt: missing language: en'],
    [
      'breakdown',
      {
        ...mgDagpenge,
        breakdowns: [
          { dimension: 'age', codes: ['Y16T24', 'Y25T29'], numerator: [part], denominator: [], published: [] },
        ],
      },
      'mg-dagpenge: invalid breakdown: y01a02 does not tell age',
    ],
    ['acceptance card', { ...mgDagpenge, acceptance: { validity: '' } }, 'mg-dagpenge: invalid acceptance'],
  ])('is named with what is wrong: %s', (_, definition, said) => {
    expect(definitionProblems(definition).join('\n')).toContain(said);
  });
});
