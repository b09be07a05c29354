import { describe, expect, it } from 'vitest';
import { benefitsOf, filterAttributes, profileFilters } from '../../../site/area/profile-filter.ts';
import { profileView } from '../../../site/area/profile-view.ts';
import { filterCss } from '../../../site/styles/filter-css.ts';
import { absent, indicator, tinyPublished } from '../tiny-published.ts';

const insured = { ...indicator, id: 'am-z', targetGroups: ['ADP', 'SDP_26W'], responsibility: 'by-benefit' as const };
const published = tinyPublished({
  targetGroups: [
    { id: '_T', name: { da: 'Alle', en: 'All' } },
    { id: 'ADP', name: { da: 'A-dagpenge', en: 'Insurance' } },
    { id: 'SDP', name: { da: 'Sygedagpenge', en: 'Sickness' } },
  ],
});

describe('benefitsOf', () => {
  it('counts a group within a benefit as the benefit, and a total as none', () => {
    expect(benefitsOf({ targetGroups: ['_T', 'ADP', 'SDP_26W', 'SDP_52W'] })).toEqual(['ADP', 'SDP']);
  });
});

describe('profileFilters', () => {
  it('offers what some indicator meets, and no filter without a choice', () => {
    const filters = profileFilters('da', published, [indicator, insured, absent]);
    expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
      ['subject', ['labour-market', 'compliance']],
      ['benefit', ['ADP', 'SDP']],
      ['responsibility', ['by-benefit', 'none']],
    ]);
    expect(profileFilters('da', published, [indicator])).toEqual([]);
  });
});

describe('filterAttributes', () => {
  it('stand on every row of the profile', () => {
    expect(filterAttributes(insured)).toEqual({
      'data-subject': 'labour-market',
      'data-benefit': 'ADP SDP',
      'data-responsibility': 'by-benefit',
    });
    expect(profileView('da', published, '751').table).toContain(
      '<tr data-subject="labour-market" data-benefit="" data-responsibility="none">',
    );
  });
});

describe('filterCss', () => {
  it('has a rule that hides other rows for every choice there may be', () => {
    const choices = profileFilters('da', published, [indicator, insured, absent]).flatMap(({ name, options }) =>
      options.map(({ value }) => `#filter-${name} option[value="${value}"]:checked`),
    );
    expect(choices.filter(choice => !filterCss.includes(choice))).toEqual([]);
  });
});
