import type { AreaLevel } from '../model/area.ts';
import type { Language, Text } from '../model/text.ts';
import { t } from './translate.ts';

/** What an area is called and what kind it is. */
export interface NamedArea {
  readonly name: Text;
  readonly level: AreaLevel;
}

/** The name of an area inside a sentence: Danish `hele landet` without a capital, the others as they are. */
export function areaInSentence(language: Language, area: NamedArea): string {
  const name = area.name[language];
  return language === 'da' && area.level === 'country' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Municipalities whose own name for themselves is more than the name and `Kommune`. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  København: 'Københavns Kommune',
  Bornholm: 'Bornholms Regionskommune',
};

/** A Danish name as an owner: `Aarhus’` after s, x and z, else with an s. */
export const ownerInDanish = (name: string): string => name + (/[sxz]$/i.test(name) ? '’' : 's');

/** Where a figure is from, as it follows a noun: `i hele landet`, `i Aarhus Kommune`, `i Jobcenter Aarhus’ område`. */
export function placeOf(language: Language, area: NamedArea): string {
  const name = area.name[language];
  if (area.level === 'country') return t(language, 'sentence.place.country');
  if (area.level === 'municipality') {
    const own = language === 'da' ? OWN_NAMES[area.name.da] : undefined;
    return t(language, 'sentence.place.municipality', { area: own ?? t(language, 'sentence.municipality', { name }) });
  }
  if (area.level === 'region' || area.level === 'employment-region' || area.level === 'province')
    return t(language, 'sentence.place.municipality', { area: name });
  return t(language, 'sentence.place.of', { owner: language === 'da' ? ownerInDanish(name) : name });
}
