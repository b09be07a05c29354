import type { PlannedFile } from '../../model/file.ts';
import type { Text } from '../../model/text.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';
import { keyed, joined, FREQ_NAMES } from './quality-words.ts';

/**
 * Plans `quality.json`: a quality declaration of every indicator with figures, by the concepts of the European metadata
 * structure (ESMS 2.0). What has no answer is left out rather than filled.
 */
export function qualityFile(catalogue: Catalogue): PlannedFile {
  const declared = catalogue.indicators
    .filter(({ available }) => available)
    .map(indicator => [indicator.id, declarationOf(indicator, catalogue)] as const);
  return {
    path: 'quality.json',
    contents: `${JSON.stringify(Object.fromEntries(declared), null, 1)}\n`,
    mediaType: 'application/json',
    rows: declared.length,
  };
}

/** Answers to the concepts of ESMS, by concept. */
export function declarationOf(indicator: CatalogueIndicator, catalogue: Catalogue): Record<string, Text> {
  const { bridge, caveats, breaks, acceptance, levels, freqs, tables, unitText } = indicator;
  const both = (text: string): Text => ({ da: text, en: text });
  const answers: Record<string, Text | null> = {
    CONTACT_ORGANISATION: { da: 'Jobindsats-projektet', en: 'The Jobindsats project' },
    META_LAST_UPDATE: both(catalogue.released),
    DATA_DESCR: indicator.plain,
    CLASS_SYSTEM: keyed('classification'),
    STAT_CONC_DEF: joined([indicator.numerator, indicator.denominator], ' / '),
    STAT_POP: indicator.denominator,
    REF_AREA: both(levels.join(', ')),
    COVERAGE_TIME: both(freqs.flatMap(freq => spanText(indicator, freq)).join('; ')),
    UNIT_MEASURE: unitText,
    REF_PERIOD: {
      da: freqs.map(freq => FREQ_NAMES[freq].da).join(', '),
      en: freqs.map(freq => FREQ_NAMES[freq].en).join(', '),
    },
    INST_MAN_LA_OA: { da: indicator.basis, en: indicator.basis },
    CONF_POLICY: keyed('confidentiality'),
    REL_POL_US_AC: keyed('access'),
    FREQ_DISS: FREQ_NAMES[freqs[0] ?? 'Y'],
    ONLINE_DB: both('indicators/' + indicator.id + '.csv, .da.csv.zip, .json, .jsonstat.json, .parquet, .xlsx'),
    DOC_METHOD: both('indicators.json, docs/data.md'),
    ACCURACY_OVERALL: acceptance.validity,
    SAMPLING_ERR: keyed('sampling'),
    NONSAMPLING_ERR: caveats.length > 0 ? joined(caveats, ' ') : null,
    TIMELINESS: acceptance.timeliness,
    COMPAR_TIME:
      breaks.length > 0
        ? joined(
            breaks.map(({ month, text }) => ({ da: `${month}: ${text.da}`, en: `${month}: ${text.en}` })),
            ' ',
          )
        : keyed('noBreaks'),
    COMPAR_GEO: keyed('geography'),
    COHER_X_DOM: bridge ? (bridge.note ?? both(bridge.measure)) : null,
    REV_POLICY: keyed('revisions'),
    SOURCE_TYPE: keyed('registers'),
    COLL_METHOD: both(
      tables.map(({ source, table, name, edition }) => `${source} ${table} (${name}), ${edition ?? '–'}`).join('; '),
    ),
    DATA_COMP: both(`${indicator.formula} × ${indicator.multiplier}; ${indicator.aggregation}`),
    ADJUSTMENT: keyed('adjustment'),
    COMMENT_DSET: catalogue.notice,
  };
  return Object.fromEntries(Object.entries(answers).filter((answer): answer is [string, Text] => answer[1] !== null));
}

function spanText({ periods }: CatalogueIndicator, freq: keyof typeof FREQ_NAMES): string[] {
  const span = periods[freq];
  return span ? [`${freq} ${span.first} – ${span.last}`] : [];
}
