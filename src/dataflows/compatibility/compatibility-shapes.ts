import type { CompatibilityShape } from '../../package/compatibility-types.ts';

/** Questions and answers of the publisher's interface, part by part, and what each is in our files. */
export const COMPATIBILITY_SHAPES: readonly CompatibilityShape[] = [
  {
    id: 'key',
    v2: 'Authorization: <token>',
    v3: 'Authorization: Bearer <token>',
    here: { da: 'Ingen nøgle. Filerne hentes frit.', en: 'No key. The files are free to fetch.' },
  },
  {
    id: 'tables',
    v2: '/v2/tables/json',
    v3: '/v3/tables?format=json',
    here: {
      da: 'indicators.json: definition, enhed, tabeller og perioder for hver indikator.',
      en: 'indicators.json: definition, unit, tables and periods of every indicator.',
    },
  },
  {
    id: 'data',
    v2: '/v2/data/<tabel>/json/?…',
    v3: '/v3/data/<tabel>?…&format=json',
    here: {
      da: 'indicators/<id>.csv, .parquet eller .json: hele indikatoren i én fil, uden grænse for antal celler.',
      en: 'indicators/<id>.csv, .parquet or .json: the whole indicator in one file, without a limit on cells.',
    },
  },
  {
    id: 'latest-periods',
    v2: 'period=l(m:12)',
    v3: 'period.M=latest:12',
    here: {
      da: 'De sidste 12 rækker af serien med freq = M. Perioderne er sorteret.',
      en: 'The last 12 rows of the series with freq = M. Periods are sorted.',
    },
  },
  {
    id: 'month',
    v2: '2026M07',
    v3: '2026M07',
    here: { da: 'freq = M, time_period = 2026-07', en: 'freq = M, time_period = 2026-07' },
  },
  {
    id: 'quarter',
    v2: '2026Q1',
    v3: '2026Q01',
    here: { da: 'freq = Q, time_period = 2026-Q1', en: 'freq = Q, time_period = 2026-Q1' },
  },
  {
    id: 'year',
    v2: '2025',
    v3: '2025Y01',
    here: { da: 'freq = Y, time_period = 2025', en: 'freq = Y, time_period = 2025' },
  },
  {
    id: 'rolling-year',
    v2: '2026QMAT02',
    v3: '2026QMAT02',
    here: {
      da: 'freq = R4, time_period = 2026-Q2: de fire kvartaler til og med det nævnte.',
      en: 'freq = R4, time_period = 2026-Q2: the four quarters up to the one named.',
    },
  },
  {
    id: 'area',
    v2: 'area=Albertslund',
    v3: 'hierarchy._nykom=*',
    here: {
      da: 'ref_area = 165. Kommuner har deres kommunekode; navne og koder står i areas.csv.',
      en: 'ref_area = 165. Municipalities have their official code; names and codes are in areas.csv.',
    },
  },
  {
    id: 'country',
    v2: 'area=Hele landet',
    v3: 'hierarchy._hele_landet=/',
    here: { da: 'ref_area = DK', en: 'ref_area = DK' },
  },
  {
    id: 'benefit',
    v2: '_ygrpa02=A-dagpenge',
    v3: 'hierarchy._ygrpa02=/2/',
    here: {
      da: 'target_group = ADP; alle sammen er _T. Koderne står i codelists/target-group.csv.',
      en: 'target_group = ADP; all together are _T. The codes are in codelists/target-group.csv.',
    },
  },
  {
    id: 'sex',
    v2: '_kon=Kvinder',
    v3: 'hierarchy._kon=level:kon',
    here: {
      da: 'sex = F eller M; i alt er _T. Alder og herkomst på samme måde.',
      en: 'sex = F or M; the total is _T. Age and origin alike.',
    },
  },
  {
    id: 'number',
    v2: '"9,14"',
    v3: '9.14',
    here: {
      da: 'Punktum i CSV og JSON; den danske CSV-fil har komma og semikolon.',
      en: 'A point in CSV and JSON; the Danish CSV file has commas and semicolons.',
    },
  },
  {
    id: 'missing',
    v2: '"" / "-"',
    v3: 'null',
    here: {
      da: 'Tomt felt med en grund i obs_status: Q skjult, O mangler, M kan ikke findes. 0 er et rigtigt nul.',
      en: 'An empty cell with a reason in obs_status: Q suppressed, O missing, M cannot exist. 0 is a real zero.',
    },
  },
];
