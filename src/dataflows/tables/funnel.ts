import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import {
  column,
  headlineColumn,
  indicatorColumn,
  municipalityColumn,
  numberColumn,
  periodColumn,
} from './shared-columns.ts';

const code = { type: 'code', unit: measuredIn.code } as const;
const year = { ...periodColumn, meaning: { da: 'år', en: 'year' }, unit: measuredIn.year };
const formats: TableDefinition['formats'] = ['da.csv.zip', 'table.json', 'parquet', 'xlsx'];

/** The municipalities in the funnels. */
export const funnelPoints: TableDefinition = {
  id: 'funnel-points',
  dataset: 'funnel',
  path: 'funnel/points.csv',
  name: { da: 'Kommunerne i tragtdiagrammerne', en: 'Municipalities in the funnel plots' },
  row: { da: 'én kommune i én indikators tragt', en: "one municipality in one indicator's funnel" },
  columns: [
    indicatorColumn,
    headlineColumn,
    year,
    municipalityColumn,
    numberColumn('denominator', ['dens nævner', 'its denominator'], measuredIn.counted),
    numberColumn('value', ['dens tal', 'its figure'], measuredIn.indicator),
    numberColumn(
      'adjusted_z',
      [
        'afstand fra midten, når der er plads til forskellen mellem kommuner',
        'distance from the centre, the variance between municipalities taken in',
      ],
      measuredIn.standardErrors,
    ),
    numberColumn('p', ['tosidet p-værdi af den afstand', 'two-sided p-value of that distance'], measuredIn.share),
    column(
      'outside',
      ['den yderste grænse, den ligger uden for: `95` eller `99.8`', 'widest limit it is outside of: `95` or `99.8`'],
      { ...code, codes: ['95', '99.8'] },
    ),
    column('side', ['`above` eller `below`', '`above` or `below`'], { ...code, codes: ['above', 'below'] }),
  ],
  key: ['indicator', 'ref_area'],
  formats,
};

/** The curves of the funnels. */
export const funnelLimits: TableDefinition = {
  id: 'funnel-limits',
  dataset: 'funnel',
  path: 'funnel/limits.csv',
  name: { da: 'Grænserne i tragtdiagrammerne', en: 'Limits of the funnel plots' },
  row: { da: 'ét punkt på én indikators grænser', en: "one point of one indicator's limits" },
  columns: [
    indicatorColumn,
    headlineColumn,
    year,
    numberColumn('centre', ['fælles gennemsnit', 'sum over sum of the municipalities'], measuredIn.indicator),
    {
      ...numberColumn(
        'denominator',
        ['nævneren, grænserne gælder ved', 'denominator the limits are for'],
        measuredIn.counted,
      ),
      required: true,
    },
    numberColumn('lower_95', ['nedre 95 pct.-grænse', 'lower 95 per cent limit'], measuredIn.indicator),
    numberColumn('upper_95', ['øvre 95 pct.-grænse', 'upper 95 per cent limit'], measuredIn.indicator),
    numberColumn('lower_998', ['nedre 99,8 pct.-grænse', 'lower 99.8 per cent limit'], measuredIn.indicator),
    numberColumn('upper_998', ['øvre 99,8 pct.-grænse', 'upper 99.8 per cent limit'], measuredIn.indicator),
  ],
  key: ['indicator', 'denominator'],
  formats,
};
