/** An event in the areas' history; for people and for readers of old figures. */
export interface AreaChange {
  /** First day of the new state; a year where no more is known. */
  readonly date: string;
  readonly kind: 'renamed' | 'respelt' | 'jobcentre-opened' | 'jobcentre-shared' | 'division';
  /** Codes of the areas it is about. */
  readonly areas: readonly string[];
  readonly text: { readonly da: string; readonly en: string };
  readonly verified?: false;
  readonly source: string;
}

const WIKIPEDIA = 'da.wikipedia.org';

/** Known changes of names, divisions and jobcentres, oldest first. Memberships hold the dated consequences. */
export const areaChanges: readonly AreaChange[] = [
  {
    date: '2007-01-01',
    kind: 'division',
    areas: ['DK'],
    text: {
      da: 'Strukturreformen: 98 kommuner, 5 regioner, 4 beskæftigelsesregioner og 91 jobcentre.',
      en: 'Structural reform: 98 municipalities, 5 regions, 4 employment regions and 91 jobcentres.',
    },
    source: 'bm.dk, Kommunalreform; L 22 (2004-05); number of jobcentres derived',
  },
  {
    date: '2007-01-01',
    kind: 'jobcentre-shared',
    areas: ['155', '183', '482', '492', '563', '741', '825'],
    text: {
      da: 'Dragør, Ishøj, Langeland, Ærø, Fanø, Samsø og Læsø betjenes af en anden kommunes jobcenter.',
      en: 'Dragør, Ishøj, Langeland, Ærø, Fanø, Samsø and Læsø are served by another municipality’s jobcentre.',
    },
    source: 'see the memberships',
  },
  {
    date: '2007-01-18',
    kind: 'renamed',
    areas: ['810'],
    text: {
      da: 'Brønderslev-Dronninglund skifter navn til Brønderslev.',
      en: 'Brønderslev-Dronninglund is renamed Brønderslev.',
    },
    source: WIKIPEDIA,
  },
  {
    date: '2008-01-01',
    kind: 'renamed',
    areas: ['260'],
    text: {
      da: 'Frederiksværk-Hundested skifter navn til Halsnæs.',
      en: 'Frederiksværk-Hundested is renamed Halsnæs.',
    },
    source: `${WIKIPEDIA}; trap.lex.dk`,
  },
  {
    date: '2009-08-01',
    kind: 'division',
    areas: ['DK'],
    text: {
      da: 'Kommunerne overtager statens del af jobcentrene.',
      en: 'The municipalities take over the state’s part of the jobcentres.',
    },
    verified: false,
    source: 'L 185 (2008-09); the day was not seen',
  },
  {
    date: '2011-01-01',
    kind: 'respelt',
    areas: ['751'],
    text: { da: 'Århus staves Aarhus.', en: 'Århus is spelt Aarhus.' },
    verified: false,
    source: 'the day was not seen in a source',
  },
  {
    date: '2013',
    kind: 'jobcentre-opened',
    areas: ['482'],
    text: { da: 'Langeland får sit eget jobcenter.', en: 'Langeland gets a jobcentre of its own.' },
    source: 'TV 2 Fyn',
  },
  {
    date: '2015',
    kind: 'jobcentre-opened',
    areas: ['741'],
    text: { da: 'Samsø har sit eget jobcenter senest nu.', en: 'Samsø has a jobcentre of its own by now.' },
    verified: false,
    source: 'Beskæftigelsesplan 2015/2016',
  },
  {
    date: '2015-01-01',
    kind: 'division',
    areas: ['DK'],
    text: {
      da: 'Otte regionale arbejdsmarkedsråd (RAR) afløser de fire beskæftigelsesregioner.',
      en: 'Eight labour market councils (RAR) take over from the four employment regions.',
    },
    source: 'Act 1482 of 2014 § 27',
  },
  {
    date: '2018',
    kind: 'jobcentre-opened',
    areas: ['492'],
    text: { da: 'Ærø har sit eget jobcenter senest nu.', en: 'Ærø has a jobcentre of its own by now.' },
    verified: false,
    source: 'Plan 2018; TV 2 Fyn',
  },
  {
    date: '2022-01-01',
    kind: 'jobcentre-opened',
    areas: ['183'],
    text: { da: 'Ishøj får sit eget jobcenter.', en: 'Ishøj gets a jobcentre of its own.' },
    source: 'danskekommuner.dk 2021-07-02',
  },
  {
    date: '2025-01-01',
    kind: 'division',
    areas: ['DK'],
    text: {
      da: 'Fem regionale beskæftigelsesråd afløser de otte regionale arbejdsmarkedsråd.',
      en: 'Five regional employment councils take over from the eight labour market councils.',
    },
    verified: false,
    source: 'Act 1656 of 2024 § 28; the day was not seen',
  },
  {
    date: '2026-02-01',
    kind: 'division',
    areas: ['DK'],
    text: {
      da: 'Kommunerne kan nedlægge deres jobcentre.',
      en: 'Municipalities may close their jobcentres.',
    },
    verified: false,
    source: 'a4medier.dk; L 66 (2025-26); the year is inferred',
  },
];

/** Another spelling or former name of an area that some publisher uses. */
export interface AreaAlias {
  readonly name: string;
  readonly area: string;
  readonly source: string;
}

/** Spellings and former names by which publishers know an area besides its present Danish name. */
export const areaAliases: readonly AreaAlias[] = [
  { name: 'Århus', area: '751', source: 'older publications' },
  { name: 'Nordfyn', area: '480', source: 'Act 1656 of 2024; older Jobindsats texts' },
  { name: 'Vesthimmerland', area: '820', source: 'Act 1656 of 2024; older Jobindsats texts' },
  { name: 'Brønderslev-Dronninglund', area: '810', source: 'name until 17 January 2007' },
  { name: 'Frederiksværk-Hundested', area: '260', source: 'name until 31 December 2007' },
  { name: 'Jobcenter Århus-Samsø', area: 'JC751', source: 'Beskæftigelsesplan 2010' },
];
