import type { Freq } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';

/** Frequencies in words. */
export const FREQ_NAMES: Record<Freq, Text> = {
  M: { da: 'Måned', en: 'Month' },
  Q: { da: 'Kvartal', en: 'Quarter' },
  Y: { da: 'År', en: 'Year' },
  R4: { da: 'Rullende år af fire kvartaler', en: 'Rolling year of four quarters' },
  R12: { da: 'Rullende år af tolv måneder', en: 'Rolling year of twelve months' },
};

/** Answers that are the same for every indicator. */
const WORDS = {
  classification: {
    da: 'Kommuner og regioner efter Danmarks Statistiks koder; målgrupper og ydelser efter codelists/.',
    en: 'Municipalities and regions by the codes of Statistics Denmark; target groups and benefits by codelists/.',
  },
  confidentiality: {
    da: 'Små antal skjules (status Q): hverken tallet selv eller det, det kan regnes ud af, fortælles.',
    en: 'Small counts are withheld (status Q): neither the number itself nor what it follows from is told.',
  },
  access: {
    da: 'Alle får de samme filer på samme tid, uden nøgle og uden betaling.',
    en: 'Everyone gets the same files at the same time, without a key and without payment.',
  },
  sampling: {
    da: 'Ikke relevant: registre tæller alle. Intervallet siger, hvor meget et tal varierer af tilfældige grunde.',
    en: 'Not relevant: registers count everyone. The interval says how much a figure varies by chance.',
  },
  noBreaks: { da: 'Ingen kendte brud.', en: 'No known breaks.' },
  geography: {
    da: 'Samme definition i alle områder. Rammevilkår er forskellige; sammenligninger, der tager højde for dem, er i comparisons.csv.',
    en: 'The same definition in all areas. Framework conditions differ; comparisons that allow for them are in comparisons.csv.',
  },
  revisions: {
    da: 'Tal rettes, når kilden retter dem; status P er foreløbig. Hver ændret værdi offentliggøres i den næste version.',
    en: 'Figures are revised when the source revises them; status P is provisional. Every changed value is published in the next version.',
  },
  registers: { da: 'Administrative registre.', en: 'Administrative registers.' },
  adjustment: { da: 'Ingen sæsonkorrektion.', en: 'No seasonal adjustment.' },
} as const satisfies Record<string, Text>;

/** An answer by its name. */
export const keyed = (name: keyof typeof WORDS): Text => WORDS[name];

/** Texts one after another, in both languages. */
export const joined = (texts: readonly Text[], between: string): Text => ({
  da: texts.map(({ da }) => da).join(between),
  en: texts.map(({ en }) => en).join(between),
});
