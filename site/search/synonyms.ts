/** Words that lead to what is called something else: whoever searches for `also` finds texts with a word of `of`. */
export interface Synonym {
  /** Beginnings of words or of several words, in both languages. */
  readonly of: readonly string[];
  readonly also: readonly string[];
}

/** Benefits by their short forms and by what they are and were called in everyday speech. */
const benefits: readonly Synonym[] = [
  {
    of: ['a-dagpenge', 'dagpengemodtagere', 'unemployment insurance'],
    also: ['dagpenge', 'arbejdsløshedsdagpenge', 'ADP', 'a-kasse', 'forsikrede ledige', 'unemployment benefit'],
  },
  { of: ['kontanthjælp', 'social assistance'], also: ['KTH', 'bistandshjælp', 'cash benefit', 'cash assistance'] },
  { of: ['uddannelseshjælp', 'education assistance'], also: ['UDH', 'education benefit'] },
  {
    of: ['selvforsørgelses- og hjemrejseydelse', 'self-support and return'],
    also: ['SHO', 'SHY', 'integrationsydelse', 'overgangsydelse', 'integration benefit'],
  },
  {
    of: ['sygedagpenge', 'sickness benefit'],
    also: ['SDP', 'sygemeldte', 'sygemelding', 'sygefravær', 'sick leave', 'sick pay', 'sick-listed'],
  },
  { of: ['jobafklaringsforløb', 'job clarification'], also: ['JAF', 'jobafklaring'] },
  { of: ['ressourceforløb', 'resource programme'], also: ['RES', 'ressourceforløbsydelse'] },
  { of: ['revalidering', 'vocational rehabilitation'], also: ['REV', 'revalidender', 'revalideringsydelse'] },
  { of: ['ledighedsydelse', 'flex-job unemployment'], also: ['LDY'] },
  { of: ['fleksjob', 'flex-job'], also: ['FLX', 'fleks', 'flexjob', 'fleksjobbere'] },
  {
    of: ['førtidspension', 'disability pension'],
    also: ['FØP', 'FOP', 'førtidspensionister', 'invalidepension', 'incapacity'],
  },
  { of: ['seniorpension', 'senior pension'], also: ['SNP'] },
  { of: ['tidlig pension', 'early pension'], also: ['TIP', 'Arne-pension', 'Arnepension'] },
  { of: ['efterløn', 'early-retirement'], also: ['EFL', 'efterlønnere', 'early retirement'] },
  {
    of: ['barselsdagpenge', 'parental benefit'],
    also: ['BDP', 'barsel', 'barselsorlov', 'maternity', 'parental leave'],
  },
  {
    of: ['offentlig forsørgelse', 'public support'],
    also: ['overførselsindkomst', 'overførsler', 'forsørgelsesydelser', 'public benefits', 'welfare benefits'],
  },
  {
    of: ['permanent forsør', 'permanent support'],
    also: ['varig forsørgelse', 'varige ydelser', 'permanent benefits'],
  },
];

/** What the effort is about, in the words of others. */
const subjects: readonly Synonym[] = [
  {
    of: ['bruttoledig', 'gross unemployment'],
    also: ['ledige', 'ledighed', 'arbejdsløse', 'arbejdsløshed', 'jobless', 'unemployment'],
  },
  { of: ['ledige', 'nyledig', 'langtidsledig', 'unemployed'], also: ['arbejdsløse', 'jobless'] },
  { of: ['langtidsledig', 'langtidsledighed', 'long-term'], also: ['langtidsledighed', 'long-term unemployment'] },
  { of: ['aktiveringsgrad', 'activation degree'], also: ['aktivering', 'activation rate'] },
  { of: ['aktivering', 'activation'], also: ['aktive tilbud', 'active labour market policy', 'ALMP'] },
  {
    of: ['virksomhedsrettet', 'company-based'],
    also: ['virksomhedspraktik', 'praktik', 'løntilskud', 'work placement', 'wage subsidy'],
  },
  { of: ['opkvalificering', 'upskilling'], also: ['efteruddannelse', 'kursus', 'kurser', 'training', 'courses'] },
  { of: ['samtaler', 'interviews'], also: ['jobsamtaler', 'kontaktforløb', 'meetings', 'contact'] },
  {
    of: ['varsle', 'varsling', 'notices of dismissal'],
    also: ['fyringer', 'afskedigelser', 'layoffs', 'redundancies'],
  },
  { of: ['stillinger', 'vacancies'], also: ['jobopslag', 'ledige job', 'job openings', 'job advertisements'] },
  {
    of: ['forgæves rekrutteringer', 'unsuccessful recruitments'],
    also: ['mangel på arbejdskraft', 'labour shortage', 'rekrutteringsproblemer'],
  },
  { of: ['beskæftigelsesfrekvens', 'employment rate'], also: ['beskæftigelse', 'i arbejde', 'employment'] },
  { of: ['uden erhvervskompetencegivende', 'without a vocational'], also: ['ufaglærte', 'unskilled'] },
  { of: ['unge', 'young', 'under 30'], also: ['ungdom', 'ungdomsledighed', 'youth'] },
  { of: ['ikke-vestlig', 'non-western'], also: ['indvandrere', 'efterkommere', 'immigrants', 'herkomst'] },
  { of: ['rettidige', 'timely'], also: ['rettidighed', 'til tiden', 'lovkrav', 'on time', 'compliance'] },
  { of: ['besparelsespotentiale', 'saving potential'], also: ['besparelser', 'spare', 'savings'] },
  { of: ['passivandel', 'passive share'], also: ['passive', 'uden tilbud'] },
  {
    of: ['klynge', 'rammevilkår', 'framework conditions'],
    also: ['sammenlignelige kommuner', 'comparable', 'cluster'],
  },
  { of: ['besparelsespotentiale', 'udgift', 'expenditure'], also: ['udgifter', 'omkostninger', 'budget', 'costs'] },
];

/** Places by their names in English and by what they are called for short. */
const places: readonly Synonym[] = [
  { of: ['hele landet', 'denmark'], also: ['DK', 'Danmark', 'landet', 'Denmark', 'national', 'country'] },
  { of: ['københavn'], also: ['Copenhagen', 'Kbh'] },
  { of: ['helsingør'], also: ['Elsinore'] },
  { of: ['region nordjylland'], also: ['North Denmark', 'North Jutland'] },
  { of: ['region midtjylland'], also: ['Central Denmark', 'Central Jutland'] },
  { of: ['region syddanmark'], also: ['Southern Denmark'] },
  { of: ['region hovedstaden'], also: ['Capital Region'] },
  { of: ['region sjælland'], also: ['Zealand'] },
  { of: ['rar fyn'], also: ['Funen'] },
];

/** All words that lead to something called otherwise. */
export const SYNONYMS: readonly Synonym[] = [...benefits, ...subjects, ...places];
