import type { TableDefinition } from '../../model/table.ts';
import { measuredIn } from './measured-in.ts';
import {
  column,
  endColumns,
  figureStatusColumn,
  freqColumn,
  indicatorColumn,
  municipalityColumn,
  periodColumn,
  verdictColumn,
  yearColumn,
} from './shared-columns.ts';

/** The lines of a result audit, one row a column of the template. */
export const audits: TableDefinition = {
  id: 'audits',
  dataset: 'audits',
  path: 'audits/<area>/<year>.csv',
  name: { da: 'Resultatrevision', en: 'Result audit' },
  row: {
    da: 'ét tal i én af de tre kolonner samlet, kommunal og statslig',
    en: 'one figure in one of the three columns overall, municipal and state',
  },
  columns: [
    municipalityColumn,
    yearColumn,
    column(
      'section',
      [
        'afsnit: `volume` omfang, `speed` fart, `effort` indsats, `compliance` lovkrav',
        'section: `volume`, `speed`, `effort`, `compliance`',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['volume', 'speed', 'effort', 'compliance'], required: true },
    ),
    indicatorColumn,
    column('target_group', ['målgruppe', 'target group'], {
      type: 'code',
      unit: measuredIn.code,
      codeList: 'target-group',
      required: true,
    }),
    column(
      'responsibility',
      ['kolonne: `_T` samlet, `municipality`, `state`', 'column: `_T` overall, `municipality`, `state`'],
      { type: 'code', unit: measuredIn.code, codes: ['_T', 'municipality', 'state'], required: true },
    ),
    freqColumn,
    periodColumn,
    column('obs_value', ['tallet', 'figure'], { type: 'number', unit: measuredIn.indicator }),
    column('numerator', ['tæller', 'numerator'], { type: 'number', unit: measuredIn.counted }),
    column('denominator', ['nævner', 'denominator'], { type: 'number', unit: measuredIn.counted }),
    ...endColumns(measuredIn.indicator),
    figureStatusColumn,
    column(
      'absent',
      [
        'hvorfor delen ikke har et tal: `no-state-part`, `no-municipal-part`, `part-of-period`, `not-split`, `outside`, `no-figure`',
        'why the part has no figure: `no-state-part`, `no-municipal-part`, `part-of-period`, `not-split`, `outside`, `no-figure`',
      ],
      {
        type: 'code',
        unit: measuredIn.code,
        codes: ['no-state-part', 'no-municipal-part', 'part-of-period', 'not-split', 'outside', 'no-figure'],
      },
    ),
    column(
      'change',
      [
        'ændring fra samme periode året før; tom over et brud',
        'change from the same period a year before; empty across a break',
      ],
      { type: 'number', unit: measuredIn.number },
    ),
    column(
      'change_unit',
      [
        '`percentage-points` for andele, `percent` for resten',
        '`percentage-points` for shares, `percent` for the rest',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['percentage-points', 'percent'] },
    ),
    column('count_change', ['ændring i tælleren', 'change of the numerator'], {
      type: 'number',
      unit: measuredIn.percent,
    }),
    verdictColumn('change_verdict', ['dom over ændringen', 'verdict on the change']),
    column('cluster', ['klyngens tal', 'figure of the cluster'], { type: 'number', unit: measuredIn.indicator }),
    verdictColumn('cluster_verdict', ['dom over forskellen til klyngen', 'verdict on the difference from the cluster']),
    column('region', ['regionens tal', 'figure of the region'], { type: 'number', unit: measuredIn.indicator }),
    verdictColumn('region_verdict', ['dom over forskellen til regionen', 'verdict on the difference from the region']),
    column('country', ['landets tal', 'figure of the country'], { type: 'number', unit: measuredIn.indicator }),
    verdictColumn('country_verdict', ['dom over forskellen til landet', 'verdict on the difference from the country']),
    column('rank', ['plads blandt kommunerne, den bedste først', 'place among the municipalities, the best first'], {
      type: 'count',
      unit: measuredIn.place,
    }),
    column(
      'basis',
      [
        'for lovkrav: `published-share` eller `proxy`, en erstatning',
        'for requirements: `published-share` or `proxy`, a stand-in',
      ],
      { type: 'code', unit: measuredIn.code, codes: ['published-share', 'proxy'] },
    ),
  ],
  key: ['ref_area', 'year', 'section', 'indicator', 'target_group', 'responsibility'],
  formats: [],
};
