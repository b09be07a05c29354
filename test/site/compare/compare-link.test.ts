import { describe, expect, it } from 'vitest';
import { compareContextOf } from '../../../site/compare/compare-context-of.ts';
import { compareLink } from '../../../site/compare/compare-link.ts';
import { comparePage } from '../../../site/compare/compare-page.ts';
import { tinyPublished } from '../tiny-published.ts';

const published = tinyPublished();

describe('compareLink', () => {
  it('leads to the area beside its region and the country, each once', () => {
    const from = '/da/areas/751/';
    expect(compareLink('da', published, { from, code: '751' })).toBe('../../compare/?a=751,1082,DK');
    expect(compareLink('da', published, { from, code: 'DK', indicator: 'am-x' })).toBe('../../compare/?i=am-x&a=DK');
  });
});

describe('comparePage', () => {
  it('leads to the files and to what the databank knows', () => {
    const { files, databank } = comparePage('da', published);
    expect(files).toMatch(/^\.\.\/\.\.\/data\/v\/.+\/$/);
    expect(databank).toBe('../databank/context.json');
  });
});

describe('compareContextOf', () => {
  it('begins with an available indicator of each subject, and has no comparisons where the version has none', () => {
    const { first, comparisons } = compareContextOf('da', published);
    expect(first).toEqual(['am-x']);
    expect(comparisons).toEqual({});
  });
});
