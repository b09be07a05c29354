import { t } from '../../src/i18n/translate.ts';
import { AREA_LEVELS } from '../../src/model/area.ts';
import type { AreaLevel } from '../../src/model/area.ts';
import type { Language } from '../../src/model/text.ts';
import type { PublishedArea } from '../../src/package/types.ts';
import { href } from '../links/href.ts';
import { paths } from '../links/paths.ts';
import { nameOrder } from './name-order.ts';
import type { AreaLink } from './profile-view.ts';

/** Areas under a heading, in alphabetical order. */
export interface AreaGroup {
  readonly heading: string;
  readonly links: readonly AreaLink[];
}

/** Levels that stand before and after the municipalities in lists. */
const BEFORE: readonly AreaLevel[] = ['country', 'region'];

/** All areas by kind, municipalities by region; `path` is the page the links stand on. */
export function areaGroups(lang: Language, areas: readonly PublishedArea[], path: string): AreaGroup[] {
  const order = nameOrder(lang);
  const group = (heading: string, members: readonly PublishedArea[]): AreaGroup => ({
    heading,
    links: members
      .map(area => ({ label: area.name[lang], href: href(path, paths.area(lang, area.id)) }))
      .sort((a, b) => order.compare(a.label, b.label)),
  });
  const ofLevel = (level: AreaLevel): AreaGroup =>
    group(
      t(lang, `level.${level}`),
      areas.filter(area => area.level === level),
    );
  const regions = areas.filter(({ level }) => level === 'region');
  const municipalities = areas.filter(({ level }) => level === 'municipality');
  const placed = new Set(regions.map(({ id }) => id));
  return [
    ...BEFORE.map(ofLevel),
    ...regions.map(region =>
      group(
        t(lang, 'areas.municipalitiesIn', { region: region.name[lang] }),
        municipalities.filter(area => area.region === region.id),
      ),
    ),
    group(
      t(lang, 'level.municipality'),
      municipalities.filter(({ region }) => region === null || !placed.has(region)),
    ),
    ...AREA_LEVELS.filter(level => !BEFORE.includes(level) && level !== 'municipality').map(ofLevel),
  ].filter(({ links }) => links.length > 0);
}
