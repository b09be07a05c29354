import { ages } from '../../src/codelists/age.ts';
import { origins } from '../../src/codelists/origin.ts';
import { responsibilities } from '../../src/codelists/responsibility.ts';
import { sexes } from '../../src/codelists/sex.ts';
import type { Code } from '../../src/model/code.ts';
import type { Language } from '../../src/model/text.ts';
import type { CatalogueIndicator } from '../../src/package/types.ts';
import type { Published } from '../published/published.ts';
import { editionsText } from '../published/editions-text.ts';
import type { Cut } from './choice.ts';
import { knownHashes } from './known-hashes.ts';
import type { Context, KnownIndicator, Named } from './context.ts';
import { latestClusters } from './latest-clusters.ts';

/** What the databank knows before it reads a figure, in a language. */
export function contextOf(lang: Language, published: Published): Context {
  const { catalogue, areas } = published;
  const hashes = knownHashes(published);
  const named = (codes: readonly Code[]): Named[] => codes.map(({ id, name }) => ({ id, name: name[lang] }));
  return {
    lang,
    version: catalogue.version,
    released: catalogue.released,
    notice: catalogue.notice?.[lang] ?? null,
    sources: editionsText(lang, catalogue.editions),
    subjects: catalogue.subjects.map(({ id, name }) => ({ id, name: name[lang] })),
    indicators: catalogue.indicators
      .filter(({ available, files }) => available && files.some(({ format }) => format === 'json'))
      .map(indicator => knownIndicator(lang, indicator, hashes)),
    areas: areas.map(({ id, name, level, members, validTo }) => ({
      id,
      name: name[lang],
      ...(name.da !== name.en && { other: name[lang === 'da' ? 'en' : 'da'] }),
      level,
      members,
      current: validTo === null,
    })),
    codes: {
      target_group: catalogue.targetGroups.map(({ id, name }) => ({ id, name: name[lang] })),
      responsibility: named(responsibilities.codes),
      sex: named(sexes.codes),
      age: named(ages.codes),
      origin: named(origins.codes),
    },
    clusters: latestClusters(published),
  };
}

function knownIndicator(
  lang: Language,
  indicator: CatalogueIndicator,
  hashes: ReadonlyMap<string, string>,
): KnownIndicator {
  const { id, name, shortName, unitText, numerator, denominator, files, breakdowns, targetGroups } = indicator;
  const { subject, unit, decimals, direction, aggregation, freqs, periods } = indicator;
  return {
    ...{ id, subject, unit, decimals, direction, aggregation, freqs, periods, targetGroups },
    name: name[lang],
    shortName: shortName[lang],
    unitText: unitText[lang],
    numerator: numerator[lang],
    denominator: denominator[lang],
    cuts: {
      ...(targetGroups.length > 1 && { target_group: targetGroups }),
      ...(indicator.responsibility === 'by-benefit' && { responsibility: ['state', 'municipality'] }),
      ...Object.fromEntries(breakdowns.map(({ dimension, codes }): [Cut, readonly string[]] => [dimension, codes])),
    },
    files: files
      .filter(({ format }) => format === 'json')
      .map(({ path, part }) => ({ path, part, hash: hashes.get(path) ?? '' })),
  };
}
