import { t } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/model/text.ts';
import type { Catalogue, FilePart } from '../../src/package/types.ts';

/** What a file of an indicator holds, in words. */
export function partText(lang: Language, { dimension, target_group }: FilePart, catalogue: Catalogue): string {
  const name = catalogue.targetGroups.find(({ id }) => id === target_group)?.name[lang] ?? t(lang, 'part.allGroups');
  const group = name.charAt(0).toLowerCase() + name.slice(1);
  return t(lang, `part.${dimension ?? 'total'}`, { group });
}
