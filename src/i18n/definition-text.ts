import type { Acceptance, Bridge, Indicator } from '../model/indicator.ts';
import type { Text } from '../model/text.ts';
import en from './indicators.en.json';

/** What a language other than Danish says of one indicator; lists follow the order of the definition. */
export interface DefinitionText {
  readonly name: string;
  readonly shortName: string;
  readonly plain: string;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly breaks: readonly string[];
  readonly caveats: readonly string[];
  readonly acceptance: Acceptance;
  /** Jobindsats' own measures keep their Danish names; only the note is told in other languages. */
  readonly bridge?: { readonly note: string };
}

/** A bridge to Jobindsats' own figure, its note in both languages. */
export interface BridgeText extends Omit<Bridge, 'note'> {
  readonly note: Text | null;
}

const ENGLISH: Readonly<Record<string, DefinitionText | undefined>> = en;

/** Ids that have an English text, for the check that none is left behind. */
export const translatedIndicators: readonly string[] = Object.keys(en);

/** An indicator's texts in both languages; English falls back to Danish where it is missing. */
export function definitionTexts(indicator: Indicator): {
  [Key in 'name' | 'shortName' | 'plain' | 'numeratorText' | 'denominatorText']: Text;
} & { breaks: Text[]; caveats: Text[]; acceptance: { [Key in keyof Acceptance]: Text }; bridge: BridgeText | null } {
  const english = ENGLISH[indicator.id];
  const both = (key: 'name' | 'shortName' | 'plain' | 'numeratorText' | 'denominatorText'): Text => ({
    da: indicator[key],
    en: english?.[key] ?? indicator[key],
  });
  return {
    name: both('name'),
    shortName: both('shortName'),
    plain: both('plain'),
    numeratorText: both('numeratorText'),
    denominatorText: both('denominatorText'),
    breaks: indicator.breaks.map(({ text }, i) => ({ da: text, en: english?.breaks[i] ?? text })),
    caveats: indicator.caveats.map((text, i) => ({ da: text, en: english?.caveats[i] ?? text })),
    acceptance: acceptanceText(indicator.acceptance, english?.acceptance),
    bridge: indicator.bridge ? bridgeText(indicator.bridge, english?.bridge?.note) : null,
  };
}

const acceptanceText = (da: Acceptance, en: Acceptance = da): { [Key in keyof Acceptance]: Text } => ({
  validity: { da: da.validity, en: en.validity },
  timeliness: { da: da.timeliness, en: en.timeliness },
  perverseIncentives: { da: da.perverseIncentives, en: en.perverseIncentives },
});

const bridgeText = ({ measure, tables, note }: Bridge, en = note): BridgeText => ({
  measure,
  tables,
  note: note === undefined ? null : { da: note, en: en ?? note },
});
