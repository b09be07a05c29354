import { describe, expect, it } from 'vitest';
import { aboutView } from '../../../site/about/about-view.ts';
import { datasetView } from '../../../site/dataset/dataset-view.ts';
import { datasetsView } from '../../../site/dataset/datasets-view.ts';
import { sourceTable } from '../../../site/dataset/source-table.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';

describe('datasetView', () => {
  it('links the immutable files of the version, with size and rows', () => {
    const { files, cite } = datasetView('da', tinyPublished(), 'am-x');
    expect(files).toContain(
      '<a href="../../../data/v/1.2.0/indicators/am-x.csv" download="am-x.modeltal.csv">indicators/am-x.csv</a>',
    );
    expect(files).toMatch(/>52<.*>2 kB</);
    expect(cite).toBe('Jobindsats: Ledige i pct., version 1.2.0, udgivet 27. august 2026.');
  });

  it('describes every published column', () => {
    expect(datasetView('en', tinyPublished(), 'am-x').columns.match(/<tr>/g)).toHaveLength(17);
  });

  it('says why a dataset has no files', () => {
    expect(datasetView('da', tinyPublished(), 'lk-y')).toMatchObject({ absent: 'Tabellen mangler.', files: '' });
  });
});

describe('datasetsView', () => {
  it('lists all datasets and the files they share', () => {
    const { datasets, plainFiles } = datasetsView('da', tinyPublished());
    expect(datasets).toMatch(/Ledige i pct\..*CSV.*Rettidige.*Ikke i denne udgave/);
    expect(plainFiles).toContain('Områder med koder, navne og gyldighed');
  });
});

describe('sourceTable', () => {
  it('spells edition and periods out, and says where a table is in no edition', () => {
    const missing = { ...indicator.tables[0]!, edition: null, firstPeriod: null, latestPeriod: null };
    const table = sourceTable('da', { tables: [indicator.tables[0]!, missing] }, tinyPublished().catalogue);
    expect(table.rows.map(cells => cells.map(({ text }) => text).slice(2))).toEqual([
      ['20. august 2026', 'juli 2025 til juli 2026'],
      ['Ikke i denne udgave', '–'],
    ]);
  });
});

describe('aboutView', () => {
  it('speaks of model figures only where they are', () => {
    const headings = (notice: null | undefined) =>
      aboutView('da', tinyPublished(notice === null ? { notice } : {})).sections.map(({ heading }) => heading);
    expect(headings(undefined)).toContain('Modeltal');
    expect(headings(null)).not.toContain('Modeltal');
  });
});
