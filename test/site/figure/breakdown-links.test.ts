import { describe, expect, it } from 'vitest';
import { chosenAreas } from '../../../site/databank/chosen-areas.ts';
import { contextOf } from '../../../site/databank/context-of.ts';
import { fromFragment } from '../../../site/databank/from-fragment.ts';
import { breakdownLinks, dividedChoices } from '../../../site/figure/breakdown-links.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import type { Published } from '../../../site/published/published.ts';
import type { CatalogueIndicator } from '../../../src/package/types.ts';
import { files } from '../comparison/tiny-comparison.ts';
import { allSeries, indicator, series, tinyPublished } from '../tiny-published.ts';

const part = (dimension: 'sex' | 'age') => ({ dimension, codes: ['F'], targetGroups: ['_T'], tables: [] });
const divided: CatalogueIndicator = { ...indicator, breakdowns: [part('sex'), part('age')] };

const own: Readonly<Record<string, string>> = {
  ...files,
  'indicators/am-x/751.json': JSON.stringify({ series: [series('751', [400])], more: ['751-2.json'] }),
  'indicators/am-x/751-2.json': JSON.stringify({
    series: [
      { ...series('751', [200]), freq: 'Y', start: '2025', sex: 'F' },
      { ...series('751', [200]), freq: 'Y', start: '2025', age: 'Y16T24', target_group: 'ADP' },
    ],
  }),
  'indicators/am-x/741.json': JSON.stringify({ series: [series('741', [500])] }),
};
const publishedWith = (one: CatalogueIndicator, rows = allSeries): Published => ({
  ...tinyPublished({ indicators: [one] }, rows),
  text: path => own[path] ?? null,
});
const linksOf = (published: Published, code: string) =>
  breakdownLinks('da', published, {
    facts: figureFacts(published, 'am-x', { code }),
    path: `/da/areas/${code}/am-x/`,
  });

describe('breakdownLinks', () => {
  it('leads to the databank with a choice that is read without complaint, for known areas', () => {
    const published = publishedWith(divided);
    const [link, ...others] = linksOf(published, '751');
    expect(others).toEqual([]);
    expect(link!.label).toBe('køn');
    const [page, fragment = ''] = link!.href.split('?');
    expect(page).toBe('../../../databank/');
    const { choice, unread } = fromFragment(fragment, 'am-other');
    expect(unread).toEqual([]);
    expect(choice).toEqual(dividedChoices(published, figureFacts(published, 'am-x', { code: '751' }))[0]);
    expect(choice).toMatchObject({ indicators: ['am-x'], areas: ['751', 'cluster:751'], cut: 'sex', freq: 'Y' });
    expect(chosenAreas(choice, contextOf('da', published), { cluster: '{area}' }).unknown).toEqual([]);
  });

  it('takes the region where figures of areas may not be added, and where the area has no cluster', () => {
    const mean = publishedWith({ ...divided, aggregation: 'weighted-mean' });
    expect(linksOf(mean, '751')[0]!.href).toContain('a=751,1082&');
    const groups = publishedWith({ ...divided, targetGroups: ['_T', 'ADP'] }, [
      ...allSeries,
      { ...series('741', [100]), target_group: 'ADP' },
    ]);
    expect(linksOf(groups, '741').map(({ label, href }) => [label, href.split('?')[1]!.split('&')[1]])).toEqual([
      ['målgruppe', 'a=741,1082'],
    ]);
  });

  it('has none where the files of the area have no parts, and none where the indicator has none', () => {
    expect(linksOf(publishedWith(divided), '741')).toEqual([]);
    expect(linksOf(publishedWith(indicator), '751')).toEqual([]);
  });
});
