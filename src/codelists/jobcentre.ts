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

/** Municipality, host, first day, last day (null: open), whether seen in a source, source. */
const sharedRows = [
  ['155', '185', '2007-01-01', null, true, 'Dragør Nyt 2021'],
  ['183', '187', '2007-01-01', '2021-12-31', true, 'danskekommuner.dk 2021-07-02'],
  ['183', '183', '2022-01-01', null, true, 'danskekommuner.dk 2021-07-02'],
  ['482', '479', '2007-01-01', '2012-12-31', true, 'Svendborg LBR 2012; TV 2 Fyn'],
  ['482', '482', '2013-01-01', null, true, 'TV 2 Fyn: own since 2013 (day assumed)'],
  ['492', '479', '2007-01-01', '2017-12-31', false, 'TV 2 Fyn: own by 2018; host inferred'],
  ['492', '492', '2018-01-01', null, false, 'Plan 2018; first day not seen'],
  ['563', '561', '2007-01-01', null, true, 'docplayer.dk 21139574 (Esbjerg/Fanø)'],
  ['741', '751', '2007-01-01', '2010-12-31', true, 'Plan 2010: Jobcenter Århus-Samsø'],
  ['741', '751', '2011-01-01', '2014-12-31', false, 'last day not seen'],
  ['741', '741', '2015-01-01', null, false, 'Plan 2015; first day not seen'],
  ['825', '813', '2007-01-01', null, false, 'docplayer.dk 21139574 (Frederikshavn/Læsø); last day not seen'],
] as const;

/**
 * The municipalities without a jobcentre of their own in 2007 and what became of them. Where only the first year of the
 * new jobcentre is sourced, the change is placed on its 1 January, and where it is only known to exist by then, the row
 * is `verified: false`. 98 municipalities less these 7 give the 91 jobcentres of 2007; with Langeland, Samsø and Ærø
 * they are 94, the number the minister quoted, and with Ishøj 95.
 */
export const sharedJobcentres: readonly JobcentreSpan[] = sharedRows.map(
  ([municipality, host, from, to, seen, source]) => ({
    municipality,
    host,
    from,
    ...(to !== null && { to }),
    ...(!seen && { verified: false }),
    source,
  }),
);

/** Basis of the 91 jobcentres of 2007 that are a municipality's own. */
export const OWN_JOBCENTRE_SOURCE = '98 municipalities less 7 without their own';

/** The pilot jobcentres of 2007, where the municipality served all groups: 14, of which only this one is sourced. */
export const pilotJobcentres: readonly { readonly host: string; readonly source: string }[] = [
  { host: '461', source: 'tv2fyn.dk: Odense, the only one on Funen' },
];
