import type { AreaLevel } from '../model/area.ts';
import type { Language, Text } from '../model/text.ts';

/** The name of an area inside a sentence: Danish `hele landet` without a capital, the others as they are. */
export function areaInSentence(language: Language, area: { readonly name: Text; readonly level: AreaLevel }): string {
  const name = area.name[language];
  return language === 'da' && area.level === 'country' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
