import type { Column, TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import {
  column,
  freqColumn,
  headlineColumn,
  indicatorColumn,
  municipalityColumn,
  numberColumn,
  periodColumn,
} from './shared-columns.ts';

const LENSES = ['country', 'region', 'cluster', 'expected', 'past'];

const lens = (name: string, [da, en]: readonly [string, string], rest: Omit<Column, 'name' | 'meaning'>): Column =>
  column(`<lens>_${name}`, [da, en], { ...rest, over: LENSES });

const figure = { type: 'number', unit: measuredIn.indicator } as const;
const code = { type: 'code', unit: measuredIn.code } as const;
const place = { type: 'count', unit: measuredIn.place } as const;

/** Every municipality's figure through the five lenses. */
export const comparisons: TableDefinition = {
  id: 'comparisons',
  dataset: 'comparisons',
  path: 'comparisons.csv',
  name: { da: 'Sammenligninger', en: 'Comparisons' },
  row: {
    da: 'én kommune, indikator og periode holdt op mod de fem sammenligningsgrundlag',
    en: 'one municipality, indicator and period held against the five references',
  },
  columns: [
    municipalityColumn,
    indicatorColumn,
    headlineColumn,
    freqColumn,
    periodColumn,
    numberColumn('value', ['eget tal', 'own figure'], measuredIn.indicator),
    column(
      'excluded',
      [
        'hvorfor det ikke er sammenlignet: `no-figure` eller `few-cases` (under 50 i nævneren)',
        'why it is not compared: `no-figure` or `few-cases` (under 50 in the denominator)',
      ],
      { ...code, codes: ['no-figure', 'few-cases'] },
    ),
    lens('reference', ['hvad det holdes op mod', 'what it is held against'], figure),
    lens('difference', ['eget tal minus det, det holdes op mod', 'own less reference'], figure),
    lens('lower', ['nedre ende af forskellens 95 %-interval', "lower end of the difference's 95 % interval"], figure),
    lens('upper', ['øvre ende af forskellens 95 %-interval', "upper end of the difference's 95 % interval"], figure),
    lens(
      'q',
      [
        'p-værdi efter andelen af falske fund over alle kommuner i perioden',
        'p-value after the false discovery rate over all municipalities of the period',
      ],
      { type: 'number', unit: measuredIn.share },
    ),
    lens(
      'verdict',
      [
        '`better`, `worse`, `differs` (ingen god side), `no-clear-difference`',
        '`better`, `worse`, `differs` (no good side), `no-clear-difference`',
      ],
      { ...code, codes: ['better', 'worse', 'differs', 'no-clear-difference'] },
    ),
    column('cluster_model', ['rammevilkårsmodel bag klyngen', 'framework model the cluster is of'], code),
    column('cluster_year', ['klyngens år', 'year the cluster is of'], { type: 'year', unit: measuredIn.year }),
    column('expected_model', ['rammevilkårsmodel bag forventningen', 'framework model the expectation is of'], code),
    column(
      'expected_version',
      [
        'modellens version; forventninger fra to versioner sammenlignes aldrig',
        'version of the model; expectations of two versions are never compared',
      ],
      { type: 'text', unit: measuredIn.text },
    ),
    column('trend', ['retningen i de seneste fem år', 'direction of the last five years'], {
      ...code,
      codes: ['increasing', 'decreasing', 'no-change'],
    }),
    numberColumn('trend_p', ['retningens p-værdi', 'p-value of the trend'], measuredIn.share),
    column(
      'rank',
      ['plads blandt kommunerne, den bedste først', 'place among the municipalities, the best first'],
      place,
    ),
    column('rank_lower', ['nedre ende af pladsens 95 %-interval', "lower end of the place's 95 % interval"], place),
    column('rank_upper', ['øvre ende af pladsens 95 %-interval', "upper end of the place's 95 % interval"], place),
    column('ranked', ['kommuner i rækkefølgen', 'municipalities ranked'], {
      type: 'count',
      unit: measuredIn.municipalities,
    }),
    column('third', ['0 den bedste tredjedel, 1, 2', '0 the best third, 1, 2'], {
      type: 'count',
      unit: measuredIn.code,
    }),
  ],
  key: ['ref_area', 'indicator', 'target_group', 'freq', 'time_period'],
  // A workbook of four million cells opens slowly, and as JSON it would be larger than the CSV.
  formats: ['da.csv.zip', 'parquet'],
};
