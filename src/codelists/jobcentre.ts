/** Which jobcentre served a municipality in a span of days; an open end is left out. */
export interface JobcentreSpan {
  readonly municipality: string;
  /** Code of the municipality that runs the jobcentre; the area code is `JC` + this. */
  readonly host: string;
  readonly from: string;
  readonly to?: string;
  readonly verified?: false;
  readonly source: string;
}

/** First day of the jobcentres (structural reform; L 22, 2004-05). */
export const FIRST_JOBCENTRE_DAY = '2007-01-01';

/**
 * The municipalities without a jobcentre of their own in 2007 and what became of them. Where only the first year of the
 * new jobcentre is sourced, the change is placed on its 1 January, and where it is only known to exist by then, the row
 * is `verified: false`. 98 municipalities less these 7 give the 91 jobcentres of 2007; with Langeland, Samsø and Ærø
 * they are 94, the number the minister quoted, and with Ishøj 95.
 */
export const sharedJobcentres: readonly JobcentreSpan[] = [
  { municipality: '155', host: '185', from: '2007-01-01', source: 'Dragør Nyt 2021' },
  { municipality: '183', host: '187', from: '2007-01-01', to: '2021-12-31', source: 'danskekommuner.dk 2021-07-02' },
  { municipality: '183', host: '183', from: '2022-01-01', source: 'danskekommuner.dk 2021-07-02' },
  { municipality: '482', host: '479', from: '2007-01-01', to: '2012-12-31', source: 'Svendborg LBR 2012; TV 2 Fyn' },
  { municipality: '482', host: '482', from: '2013-01-01', source: 'TV 2 Fyn: own since 2013 (day assumed)' },
  { municipality: '492', host: '479', from: '2007-01-01', to: '2017-12-31', verified: false, source: 'host inferred' },
  {
    municipality: '492',
    host: '492',
    from: '2018-01-01',
    verified: false,
    source: 'own plan 2018; first day not seen',
  },
  { municipality: '563', host: '561', from: '2007-01-01', source: 'docplayer.dk 21139574 (Esbjerg/Fanø)' },
  {
    municipality: '741',
    host: '751',
    from: '2007-01-01',
    to: '2010-12-31',
    source: 'Plan 2010, Jobcenter Århus-Samsø',
  },
  { municipality: '741', host: '751', from: '2011-01-01', to: '2014-12-31', verified: false, source: 'end not seen' },
  {
    municipality: '741',
    host: '741',
    from: '2015-01-01',
    verified: false,
    source: 'own plan 2015; first day not seen',
  },
  {
    municipality: '825',
    host: '813',
    from: '2007-01-01',
    verified: false,
    source: 'docplayer.dk 21139574; end not seen',
  },
];

/** Basis of the 91 jobcentres of 2007 that are a municipality's own. */
export const OWN_JOBCENTRE_SOURCE = '98 municipalities less 7 without their own';

/** The pilot jobcentres of 2007, where the municipality served all groups: 14, of which only this one is sourced. */
export const pilotJobcentres: readonly { readonly host: string; readonly source: string }[] = [
  { host: '461', source: 'tv2fyn.dk: Odense, the only one on Funen' },
];
