import type { Language, Text } from '../../model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';
import { columnsMarkdown } from '../tables/columns-markdown.ts';
import { observations } from '../tables/observations.ts';

const WORDS = {
  contents: { da: 'Indhold', en: 'Contents' },
  unit: { da: 'Enhed', en: 'Unit' },
  caveats: { da: 'Forbehold', en: 'Caveats' },
  columns: { da: 'Kolonner', en: 'Columns' },
  licence: { da: 'Licens og kilder', en: 'Licence and sources' },
  intro: {
    da: 'Én projektmappe for hver indikator: tal, tæller, nævner, interval og status i hver sin række og en kolonne for hver periode. En tom celle er ikke fortalt og aldrig nul; status siger hvorfor.',
    en: 'One workbook for each indicator: figures, numerators, denominators, intervals and statuses in a row each, with a column for each period. An empty cell is not told and never zero; the status says why.',
  },
  rights: {
    da: 'CC BY 4.0: brug frit, nævn kilden. `LICENSE` og `NOTICE` har vilkår og ophav for hver kilde.',
    en: 'CC BY 4.0: use freely, name the source. `LICENSE` and `NOTICE` have the terms and origin of every source.',
  },
} as const satisfies Record<string, Text>;

/** README of a topic's zip (Markdown), first in Danish, then in English. */
export const topicReadme = (subject: Catalogue['subjects'][number], catalogue: Catalogue): string =>
  `${inLanguage(subject, catalogue, 'da')}\n---\n\n${inLanguage(subject, catalogue, 'en')}`;

function inLanguage({ id, name }: Catalogue['subjects'][number], catalogue: Catalogue, lang: Language): string {
  const { version, released, notice } = catalogue;
  const own = catalogue.indicators.filter(({ subject, available }) => subject === id && available);
  return [
    `# ${name[lang]}\n`,
    `Jobindsats ${version} (${released})\n`,
    ...(notice ? [`**${notice[lang]}**\n`] : []),
    `${WORDS.intro[lang]}\n`,
    `## ${WORDS.contents[lang]}\n`,
    ...own.map(indicator => indicatorSection(indicator, lang)),
    `## ${WORDS.columns[lang]}\n`,
    columnsMarkdown(observations, lang),
    `## ${WORDS.licence[lang]}\n`,
    `${WORDS.rights[lang]}\n`,
    ...catalogue.editions.map(({ source, edition, publisher, url }) => `- ${source} ${edition}: ${publisher}, ${url}`),
    '',
  ].join('\n');
}

function indicatorSection(indicator: CatalogueIndicator, lang: Language): string {
  const { id, name, plain, unitText, breaks, caveats } = indicator;
  const warnings = [...breaks.map(({ month, text }) => `${month}: ${text[lang]}`), ...caveats.map(text => text[lang])];
  const listed = warnings.map(warning => `- ${warning}\n`).join('');
  return `### ${name[lang]} (\`${id}.xlsx\`)\n\n${plain[lang]}\n\n${WORDS.unit[lang]}: ${unitText[lang]}\n${
    listed === '' ? '' : `\n${WORDS.caveats[lang]}:\n\n${listed}`
  }`;
}
