import { describe, expect, it } from 'vitest';
import { covariateTable } from '../../../site/methods/covariate-table.ts';
import { methodView } from '../../../site/methods/method-view.ts';
import { methodsView } from '../../../site/methods/methods-view.ts';
import { TOPICS, TOPIC_SECTIONS } from '../../../site/methods/topics.ts';
import { LEAST_MEMBERS } from '../../../src/comparisons/pooled.ts';
import { LEAST_CASES } from '../../../src/comparisons/uncertainty.ts';
import { pilotJobcentres } from '../../../src/codelists/jobcentre.ts';
import { responsibilityOf } from '../../../src/codelists/benefit.ts';
import da from '../../../src/i18n/da.json';
import { LANGUAGES } from '../../../src/model/text.ts';
import { tinyPublished } from '../tiny-published.ts';
import { comparedPublished } from '../comparison/tiny-comparison.ts';

describe('methodView', () => {
  it.each(TOPICS)('has words for every section of %s in both languages', topic => {
    for (const lang of LANGUAGES) {
      const { sections, others } = methodView(lang, comparedPublished(), topic);
      expect(sections.every(({ heading, text }) => heading !== '' && text !== '')).toBe(true);
      expect(others).toHaveLength(TOPICS.length - 1);
    }
  });

  it('tells of model figures or of official ones, never of both', () => {
    const ids = (published = tinyPublished()) => methodView('da', published, 'figures').sections.map(({ id }) => id);
    expect(ids()).toContain('model');
    expect(ids()).not.toContain('official');
    expect(ids(tinyPublished({ notice: null }))).toContain('official');
    expect(ids(tinyPublished({ notice: null }))).not.toContain('model');
  });

  it('names the version of the model and links the file the table is read from', () => {
    const { sections } = methodView('en', comparedPublished(), 'framework');
    expect(sections.find(({ id }) => id === 'version')!.text).toContain('uses version 1.');
    expect(sections.find(({ id }) => id === 'covariates')!.file?.href).toBe(
      '../../../data/v/1.2.0/framework/coefficients.csv',
    );
  });

  it('says so where an edition has no model', () => {
    const covariates = methodView('da', tinyPublished(), 'framework').sections.find(({ id }) => id === 'covariates');
    expect(covariates).toMatchObject({ text: 'Denne udgave har ingen model for rammevilkår.', table: '', file: null });
  });

  it('lists every status with what it means', () => {
    const [status] = methodView('da', tinyPublished(), 'figures').sections;
    expect(status!.points).toHaveLength(7);
    expect(status!.points[0]).toMatch(/^Foreløbigt: /);
  });
});

describe('the numbers that the pages name', () => {
  const points = (prefix: string) =>
    Object.entries(da)
      .filter(([key]) => key.startsWith(prefix))
      .map(([, text]) => text)
      .join(' ');

  it('are those of the calculations', () => {
    expect(points('methods.comparison.floors')).toContain(`mindst ${LEAST_CASES} tilfælde`);
    expect(points('methods.comparison.lenses')).toContain(`mindst ${LEAST_MEMBERS} af dem`);
  });

  it('name the day the state handed over and the only pilot jobcentre known', () => {
    expect([responsibilityOf('ADP', '2009-07-31'), responsibilityOf('ADP', '2009-08-01')]).toEqual([
      'state',
      'municipality',
    ]);
    expect(pilotJobcentres.map(({ host }) => host)).toEqual(['461']);
    expect(points('methods.aggregation.responsibility')).toContain('kun ét af de 14 kendes fra en kilde: Odense');
  });
});

describe('covariateTable', () => {
  it('has the weights of the latest year by model and how well each fits', () => {
    const table = covariateTable('da', comparedPublished())!;
    expect(table.columns.map(({ label }) => label)).toEqual(['Rammevilkår', 'I alt']);
    expect(table.rows).toEqual([[{ text: 'Unge' }, { text: '−0,49' }]]);
    expect(table.groups![0]!.rows.map(cells => cells[1]!.text)).toEqual(['67', '57', '2,40', '98', '2025']);
  });
});

describe('methodsView', () => {
  it('lists a page for each topic', () => {
    expect(methodsView('en').topics.map(({ href }) => href)).toEqual(TOPICS.map(topic => `${topic}/`));
    expect(Object.keys(TOPIC_SECTIONS)).toEqual([...TOPICS]);
  });
});
