import { oneStop } from '../../i18n/one-stop.ts';
import type { Text } from '../../model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';

const COMMON = {
  da: ['beskæftigelsesindsats', 'jobcentre', 'kommuner', 'arbejdsmarked'],
  en: ['employment effort', 'job centres', 'municipalities', 'labour market', 'Denmark'],
};

/** Words to find a dataset by; model figures say that they are. */
export const keywordsOf = (name: Text, { kind }: Pick<Catalogue, 'kind'>): { da: string[]; en: string[] } => ({
  da: [...COMMON.da, name.da, ...(kind === 'model' ? ['modeltal'] : [])],
  en: [...COMMON.en, name.en, ...(kind === 'model' ? ['model figures'] : [])],
});

/** Description and keywords of an indicator: the label of model figures first, what it is, what is divided by what. */
export function indicatorTexts(
  { plain, shortName, numerator, denominator, caveats }: CatalogueIndicator,
  catalogue: Catalogue,
): { description: Text; keywords: { da: string[]; en: string[] } } {
  const { notice } = catalogue;
  const told = (lang: 'da' | 'en', [above, below]: readonly [string, string]) =>
    [
      ...(notice ? [`${notice[lang]}.`] : []),
      plain[lang],
      oneStop(`${above}: ${numerator[lang]}.`),
      oneStop(`${below}: ${denominator[lang]}.`),
      ...caveats.map(caveat => caveat[lang]),
    ].join(' ');
  return {
    description: {
      da: told('da', ['Over brøkstregen', 'Under brøkstregen']),
      en: told('en', ['Above the line', 'Below the line']),
    },
    keywords: keywordsOf(shortName, catalogue),
  };
}
