import type { Language } from '../../src/model/text.ts';
import { frameworkOf } from '../comparison/framework.ts';
import { knownHashes } from '../databank/known-hashes.ts';
import type { Published } from '../published/published.ts';
import { comparisonsPath } from './compare-context.ts';
import type { CompareContext } from './compare-context.ts';

/** What the compare page knows in a language; a reader begins with the first indicator of each subject. */
export function compareContextOf(lang: Language, published: Published): CompareContext {
  const { indicators, subjects } = published.catalogue;
  const models = frameworkOf(published)?.models ?? [];
  const hashes = knownHashes(published);
  const available = indicators.filter(one => one.available);
  return {
    comparisons: Object.fromEntries(
      published.areas.flatMap(({ id }) => {
        const hash = hashes.get(comparisonsPath(id));
        return hash === undefined ? [] : [[id, hash]];
      }),
    ),
    models: Object.fromEntries(models.map(({ id, name }) => [id, name[lang]])),
    modelled: [...new Set(models.map(({ indicator }) => indicator))],
    first: subjects.flatMap(({ id }) => available.find(({ subject }) => subject === id)?.id ?? []),
  };
}
