import { describe, expect, it } from 'vitest';
import { areaGroups } from '../../../site/area/area-groups.ts';
import { profileView } from '../../../site/area/profile-view.ts';
import { standingOf } from '../../../site/area/standing.ts';
import type { PublishedLens } from '../../../src/package/types.ts';
import { comparedPublished, comparison, lens } from '../comparison/tiny-comparison.ts';
import { figureFacts } from '../../../site/figure/figure-facts.ts';
import { areas, indicator, tinyPublished } from '../tiny-published.ts';

describe('profileView', () => {
  it('lists the indicators that the area has figures for, each leading to its figure page', () => {
    const { table } = profileView('da', tinyPublished(), '751');
    expect(table).toContain('<a href="am-x/">Ledige i pct.</a>');
    expect(table).not.toContain('Rettidige');
    expect(table).toContain('faldet 0,3 procentpoint på et år · <span class="better">bedre</span>');
  });

  it('shows region and country beside a municipality, neither beside the country', () => {
    const heads = (code: string) => profileView('da', tinyPublished(), code).table.match(/<thead>.*<\/thead>/)?.[0];
    expect(heads('751')).toMatch(/Regionen.*Hele landet/);
    expect(heads('DK')).not.toMatch(/Regionen|Hele landet/);
  });

  it('tells where the area belongs and which are its members', () => {
    expect(profileView('da', tinyPublished(), '751').facts).toContainEqual({
      label: 'Hører til',
      text: '',
      links: [{ label: 'Region Midtjylland', href: '../1082/' }],
    });
    expect(profileView('da', tinyPublished(), '1082').members.map(({ label }) => label)).toEqual(['Samsø', 'Aarhus']);
  });

  it('counts where the area is better, worse and the same', () => {
    expect(profileView('da', tinyPublished(), '751').summary).toBe(
      'Sammenlignet med hele landet: bedre på 0, dårligere på 1 og uden klar forskel på 0 nøgletal.',
    );
    expect(profileView('da', tinyPublished(), 'DK').summary).toBe('');
  });
});

describe('standingOf', () => {
  const published = tinyPublished();
  const facts = figureFacts(published, 'am-x', { code: '751' });

  it('is the same where the country lies within the uncertainty', () => {
    const row = { ...facts.latest.row!, lower: 3.1, upper: 4.3 };
    expect(standingOf(published, { ...facts, latest: { ...facts.latest, row } })).toBe('same');
  });

  it('is not judged where there is no better direction or no newer figure', () => {
    expect(standingOf(published, { ...facts, indicator: { ...indicator, direction: 'neutral' } })).toBeNull();
    expect(standingOf(published, { ...facts, ended: true })).toBeNull();
  });

  it('follows the test of the comparison where the municipality is compared', () => {
    const against = (country: PublishedLens) =>
      standingOf(comparedPublished({ 'comparisons/751.json': JSON.stringify([comparison({ country })]) }), facts);
    expect(against(lens({ verdict: 'no-clear-difference' }))).toBe('same');
    expect(against(lens({ verdict: 'better' }))).toBe('better');
    expect(against(lens({ verdict: null }))).toBeNull();
  });
});

describe('areaGroups', () => {
  it('puts municipalities under their region in the order of the language', () => {
    const more = ['Ærø', 'Aabenraa', 'Vejle'].map((name, i) => ({
      ...areas[2]!,
      id: `9${i}`,
      name: { da: name, en: name },
    }));
    const groups = areaGroups('da', [...areas, ...more], '/da/areas/');
    expect(groups.map(({ heading }) => heading)).toEqual(['Hele landet', 'Regioner', 'Kommuner i Region Midtjylland']);
    expect(groups[2]?.links.map(({ label }) => label)).toEqual(['Samsø', 'Vejle', 'Ærø', 'Aabenraa', 'Aarhus']);
  });

  it('loses no municipality that has no region', () => {
    const groups = areaGroups('en', [{ ...areas[2]!, region: null }], '/en/areas/');
    expect(groups).toEqual([{ heading: 'Municipalities', links: [{ label: 'Aarhus', href: '751/' }] }]);
  });
});
