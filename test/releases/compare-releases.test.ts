import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../src/releases/compare-releases.ts';
import { tinyAreas } from '../package/tiny-file.ts';
import { MONTHS, tinyIndicator, tinyRelease, type TinyRelease } from './tiny-release.ts';

const changed = (after: TinyRelease, before: TinyRelease = {}) =>
  compareReleases(tinyRelease(before), tinyRelease({ version: '9.9.9', ...after }));

describe('compareReleases', () => {
  it('finds nothing between a release and the same figures under another version', () => {
    expect(changed({})).toEqual({ level: 'none', cells: {}, changes: [], counts: {}, largest: [] });
  });

  it.each<[string, TinyRelease['series'], object, string]>([
    ['a new period', [{ ...MONTHS, top: [10, 20, 30], below: [100, 100, 100] }], { 'new-period': 1 }, 'minor'],
    ['a new series', [MONTHS, { ...MONTHS, sex: 'F' }], { 'new-series': 2 }, 'minor'],
    ['a corrected value', [{ ...MONTHS, top: [10, 25] }], { revised: 1 }, 'patch'],
    ['a value told at last', undefined, { told: 1 }, 'patch'],
    ['a value hidden', [{ ...MONTHS, status: 'AQ' }], { suppressed: 1 }, 'patch'],
    ['a value lost', [{ ...MONTHS, status: 'AO' }], { lost: 1 }, 'patch'],
    ['another status', [{ ...MONTHS, status: 'PA' }], { status: 1 }, 'patch'],
    ['a period that is gone', [{ ...MONTHS, top: [10], below: [100], status: 'A' }], { vanished: 1 }, 'major'],
  ])('tells %s', (_, series, cells, level) => {
    const before = series ? {} : { series: [{ ...MONTHS, status: 'AO' }] };
    expect(changed(series ? { series } : {}, before)).toMatchObject({ cells, level });
  });

  it('counts a figure whose count alone changed as revised, and shows it among the largest only if it moved', () => {
    const { cells, largest } = changed({ series: [{ ...MONTHS, top: [10, 40], below: [100, 200] }] });
    expect(cells).toEqual({ revised: 1 });
    expect(largest).toEqual([]);
  });

  it('shows the largest revision of an indicator with its place', () => {
    expect(changed({ series: [{ ...MONTHS, top: [11, 25] }] }).largest).toEqual([
      { indicator: 'tiny', series: '_T/_T/_T/_T/_T/M', ref_area: '101', time_period: '2026-02', from: 20, to: 25 },
    ]);
  });

  it('finds what follows from a changed month: its year too', () => {
    const months = { ref_area: '101', top: Array(12).fill(10) as number[], below: Array(12).fill(100) as number[] };
    const year = { ...months, freq: 'Y' as const, start: '2026', of: 'M' as const, top: [], below: [], status: '' };
    const changedMonth = { ...months, top: [70, ...months.top.slice(1)] };
    expect(changed({ series: [changedMonth, year] }, { series: [months, year] }).cells).toEqual({ revised: 2 });
  });

  it.each<[string, TinyRelease, TinyRelease, string, string]>([
    [
      'another definition',
      { indicators: [tinyIndicator({ denominator: { da: 'Andre', en: 'All' } })] },
      {},
      'definition',
      'major',
    ],
    ['another unit', { indicators: [tinyIndicator({ unit: 'NUMBER' })] }, {}, 'definition', 'major'],
    ['other words', { indicators: [tinyIndicator({ name: { da: 'Ny', en: 'Tiny' } })] }, {}, 'text', 'patch'],
    ['a new translation', { indicators: [tinyIndicator({ name: { da: 'Lille', en: 'New' } })] }, {}, 'none', 'none'],
    ['official figures', { kind: 'official' }, {}, 'kind', 'major'],
    ['an indicator that went', { indicators: [] }, {}, 'indicator-removed', 'major'],
    ['an indicator that came', {}, { indicators: [] }, 'indicator-added', 'minor'],
    [
      'an indicator without figures',
      { indicators: [tinyIndicator({ available: false })] },
      {},
      'indicator-unavailable',
      'major',
    ],
    ['an area that went', { areas: [] }, {}, 'area-removed', 'major'],
    ['an area that came', { areas: tinyAreas({ '101': [], '147': [] }) }, {}, 'area-added', 'minor'],
    ['a code that went', { files: { 'codelists/sex.csv': 'id,name_da\nF,Kvinder\n' } }, {}, 'code-removed', 'major'],
    [
      'a code that means something else',
      { files: { 'codelists/sex.csv': 'id,name_da\nF,Mænd\nM,Mænd\n' } },
      { files: { 'codelists/sex.csv': 'id,name_da\nF,Kvinder\nM,Mænd\n' } },
      'code-changed',
      'major',
    ],
    ['a column that went', { files: { 'areas.csv': 'id\n' } }, {}, 'column-removed', 'major'],
    ['a column that came', { files: { 'areas.csv': 'id,level,nuts\n' } }, {}, 'column-added', 'major'],
    ['columns in another order', { files: { 'areas.csv': 'level,id\n' } }, {}, 'columns-reordered', 'major'],
    ['a file that went', {}, { files: { 'x.csv': 'a\n' } }, 'file-removed', 'major'],
    ['a file that came', { files: { 'x.csv': 'a\n' } }, {}, 'file-added', 'minor'],
  ])('tells %s', (_, after, before, change, level) => {
    const found = changed(after, before);
    expect(found.level).toBe(level);
    expect(found.counts).toEqual(change === 'none' ? {} : expect.objectContaining({ [change]: 1 }));
  });

  it('reads column types from the descriptors where both have one', () => {
    const described = (type: string) => ({
      'datapackage.json': JSON.stringify({
        resources: [{ path: 'areas.csv', schema: { fields: [{ name: 'id', type }, { name: 'level' }] } }],
      }),
    });
    const found = changed({ files: described('integer') }, { files: described('string') });
    expect(found.changes).toEqual([
      { change: 'column-changed', level: 'major', where: 'areas.csv#id', from: 'string', to: 'integer' },
    ]);
  });

  it('takes the further files of an area for what its first file says they are', () => {
    expect(changed({}, { files: { 'indicators/tiny/101-2.json': '{}' } }).level).toBe('none');
  });
});
