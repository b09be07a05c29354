import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import { areaColumn, column, endColumns, figureStatusColumn, verdictColumn, yearColumn } from './shared-columns.ts';

/** Every goal, year and area, and how far the area has come. */
export const goals: TableDefinition = {
  id: 'goals',
  dataset: 'goals',
  path: 'goals.csv',
  name: { da: 'Mål og målopfyldelse', en: 'Goals and attainment' },
  row: { da: 'ét mål i ét år og ét område', en: 'one goal in one year and area' },
  columns: [
    column('goal', ['målets id, det samme i alle versioner', 'id of the goal, the same in all versions'], {
      type: 'code',
      unit: measuredIn.code,
      required: true,
    }),
    yearColumn,
    column('set_by', ['hvem der satte målet', 'who set the goal'], {
      type: 'code',
      unit: measuredIn.code,
      codes: ['minister', 'law', 'region', 'municipality'],
      required: true,
    }),
    column('name_da', ['målet på dansk', 'goal in Danish'], { type: 'text', unit: measuredIn.text, required: true }),
    column('name_en', ['målet på engelsk', 'goal in English'], { type: 'text', unit: measuredIn.text, required: true }),
    column(
      'indicator',
      [
        'indikatoren, der måler det; tom hvor ingen åbne tal gør',
        'indicator that measures it; empty where no open figure does',
      ],
      { type: 'code', unit: measuredIn.code },
    ),
    column('target_group', ['målgruppe', 'target group'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'target-group',
    }),
    column(
      'responsibility',
      ['ansvar: `_T`, `state`, `municipality`', 'responsibility: `_T`, `state`, `municipality`'],
      { type: 'code', unit: measuredIn.code, codes: ['_T', 'state', 'municipality'], required: true },
    ),
    column(
      'direction',
      ['hvilken vej der er bedre: `lower` eller `higher`', 'which way is better: `lower` or `higher`'],
      { type: 'code', unit: measuredIn.code, codes: ['lower', 'higher'], required: true },
    ),
    column(
      'comparator',
      [
        'hvad måltallet er: `level` et niveau, `change` en ændring fra udgangspunktet, `cluster` en forskel til klyngen',
        'what the target is: `level`, `change` from the baseline, `cluster` a difference from the cluster',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['level', 'change', 'cluster'], required: true },
    ),
    column(
      'goal_target',
      [
        'måltallet, som det blev sat; tom hvor kun retningen blev det',
        'target as it was set; empty where only the direction was',
      ],
      { type: 'number', unit: measuredIn.indicator },
    ),
    areaColumn,
    column('freq', ['frekvens', 'frequency'], { type: 'code', unit: measuredIn.code, codeList: 'freq' }),
    column('time_period', ['periode for det faktiske tal', 'period of the actual figure'], {
      type: 'period',
      unit: measuredIn.period,
    }),
    column('baseline_period', ['periode for udgangspunktet', 'period of the baseline'], {
      type: 'period',
      unit: measuredIn.period,
    }),
    column('baseline', ['udgangspunktet', 'baseline'], { type: 'number', unit: measuredIn.indicator }),
    column('target', ['måltallet som niveau', 'target as a level'], { type: 'number', unit: measuredIn.indicator }),
    column('actual', ['det faktiske tal', 'actual figure'], { type: 'number', unit: measuredIn.indicator }),
    ...endColumns(measuredIn.indicator),
    figureStatusColumn,
    column(
      'share',
      [
        'hvor stor en del af vejen fra udgangspunkt til mål; tom hvor der ingen vej er',
        'share of the way from baseline to target; empty where there is no way to go',
      ],
      { type: 'number', unit: measuredIn.share },
    ),
    column(
      'status',
      [
        '`met` nået, `on-track` på vej, `behind` bagud, `reversed` den forkerte vej',
        '`met`, `on-track`, `behind`, `reversed` the wrong way',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['met', 'on-track', 'behind', 'reversed'] },
    ),
    column(
      'certain',
      [
        'om nået eller ikke nået gælder i begge ender af intervallet',
        'whether met or not met holds at both ends of the interval',
      ],
      { type: 'flag', unit: measuredIn.flag },
    ),
    column(
      'change',
      ['ændring fra udgangspunktet; tom over et brud', 'change from the baseline; empty across a break'],
      { type: 'number', unit: measuredIn.indicator },
    ),
    verdictColumn('change_verdict', ['dom over ændringen', 'verdict on the change']),
    column(
      'reason',
      [
        'hvorfor der ikke er en status: `no-target`, `no-figure`, `suppressed`, `break`',
        'why there is no status: `no-target`, `no-figure`, `suppressed`, `break`',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['no-target', 'no-figure', 'suppressed', 'break'] },
    ),
    column(
      'exempt',
      [
        'om området er i den bedste tredjedel af klynge og land året før og ikke behøver særskilt fokus',
        'whether the area was in the best third of cluster and country the year before and needs no special focus',
      ],
      { type: 'flag', unit: measuredIn.flag },
    ),
    column('country_rank', ['plads i landet året før', 'place in the country the year before'], {
      type: 'count',
      unit: measuredIn.place,
    }),
    column('country_of', ['kommuner i landet med et tal', 'municipalities in the country with a figure'], {
      type: 'count',
      unit: measuredIn.municipalities,
    }),
    column('cluster_rank', ['plads i klyngen året før', 'place in the cluster the year before'], {
      type: 'count',
      unit: measuredIn.place,
    }),
    column(
      'cluster_of',
      ['kommuner i klyngen med et tal, egen talt med', 'municipalities in the cluster with a figure, own included'],
      { type: 'count', unit: measuredIn.municipalities },
    ),
    column(
      'verified',
      [
        '`false` hvor ingen kilde er læst; målet vises ikke som fakta',
        '`false` where no source was read; the goal is not shown as fact',
      ],
      { type: 'flag', unit: measuredIn.flag, required: true },
    ),
    column('source', ['kilden', 'source'], { type: 'text', unit: measuredIn.text, required: true }),
  ],
  key: ['goal', 'year', 'ref_area'],
  formats: ['da.csv.zip', 'table.json', 'parquet', 'xlsx'],
};
