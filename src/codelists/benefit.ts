import type { Code, CodeList } from '../model/code.ts';

/** Who answers for the effort for a benefit's recipients. `fund`: unemployment fund; `outside`: no employment effort. */
export type ResponsibleParty = 'state' | 'municipality' | 'fund' | 'outside';

/** A responsible party; the last of a benefit's list has no last day. */
export interface ResponsibilitySpan {
  readonly by: ResponsibleParty;
  readonly until?: string;
}

/** A benefit (ydelse). */
export interface Benefit extends Code {
  readonly responsibility: readonly ResponsibilitySpan[];
  /** The benefit that took over and its first day. */
  readonly replacedBy?: { readonly benefit: string; readonly day: string };
  /** How Jobindsats' table ids for this benefit begin, newest first. */
  readonly tablePrefixes?: readonly string[];
}

const MUNICIPALITY: readonly ResponsibilitySpan[] = [{ by: 'municipality' }];
const FUND: readonly ResponsibilitySpan[] = [{ by: 'fund' }];

/** L 185 (2008-09) made the municipality answer for insured unemployed; the day rests on general knowledge. */
const INSURED: readonly ResponsibilitySpan[] = [{ by: 'state', until: '2009-07-31' }, { by: 'municipality' }];

/** The social assistance reform: one benefit instead of three (Act 1655 of 2024). */
const TO_SOCIAL_ASSISTANCE = { benefit: 'KTH', day: '2025-07-01' } as const;

const JOBINDSATS = 'Jobindsats';
const NOT_SEEN = 'name: Jobindsats or Statistics Denmark; dates not seen in a source';
const KY13 = 'Statistics Denmark, KY13';

/** Benefits (ydelser), the three largest of the effort first, then the other temporary, lasting and retirement benefits. */
export const benefits: CodeList<Benefit> = {
  id: 'CL_BENEFIT',
  name: { da: 'Ydelse', en: 'Benefit' },
  codes: [
    {
      id: 'ADP',
      name: { da: 'A-dagpenge', en: 'Unemployment insurance benefit' },
      note: {
        da: 'Til og med juli 2009 havde staten ansvaret, dog kommunen i 14 pilotjobcentre, hvoraf kun Odense er kendt. Siden har kommunen haft det.',
        en: 'Until July 2009 the state was responsible, but the municipality in 14 pilot jobcentres, of which only Odense is known. Since then the municipality has been.',
      },
      responsibility: INSURED,
      tablePrefixes: ['y01'],
      source: JOBINDSATS,
    },
    {
      id: 'KTH',
      name: { da: 'Kontanthjælp', en: 'Social assistance' },
      note: {
        da: 'Siden 1. juli 2025 også for dem, der før fik uddannelseshjælp eller selvforsørgelses- og hjemrejseydelse; tal før og efter kan ikke sammenlignes.',
        en: 'Since 1 July 2025 also for those who got education assistance or self-support and return benefit; figures before and after are not comparable.',
      },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y60', 'y36'],
      source: JOBINDSATS,
    },
    {
      id: 'UDH',
      name: { da: 'Uddannelseshjælp', en: 'Education assistance' },
      validFrom: '2014-01-01',
      validTo: '2025-06-30',
      responsibility: MUNICIPALITY,
      replacedBy: TO_SOCIAL_ASSISTANCE,
      tablePrefixes: ['y38'],
      source: 'nvl.org (first day); lundsteenwiederquist.dk 2025-02-21 (last day)',
    },
    {
      id: 'SHO',
      name: {
        da: 'Selvforsørgelses- og hjemrejseydelse samt overgangsydelse',
        en: 'Self-support and return benefit and transition benefit',
      },
      note: { da: 'Før: integrationsydelse.', en: 'Before: integration benefit.' },
      validFrom: '2015-09-01',
      validTo: '2025-06-30',
      responsibility: MUNICIPALITY,
      replacedBy: TO_SOCIAL_ASSISTANCE,
      tablePrefixes: ['y35'],
      source: 'Statistics Denmark, news 22669 (first day); lundsteenwiederquist.dk 2025-02-21 (last day)',
    },
    {
      id: 'STH',
      name: { da: 'Starthjælp', en: 'Starting allowance' },
      validFrom: '2002-07-01',
      validTo: '2011-12-31',
      responsibility: MUNICIPALITY,
      source: NOT_SEEN,
      verified: false,
    },
    {
      id: 'INT',
      name: { da: 'Introduktionsydelse', en: 'Introduction allowance' },
      validFrom: '1999-01-01',
      validTo: '2011-12-31',
      responsibility: MUNICIPALITY,
      source: NOT_SEEN,
      verified: false,
    },
    {
      id: 'SUD',
      name: { da: 'Særlig uddannelsesydelse', en: 'Special education benefit' },
      validTo: '2014-01-31',
      responsibility: MUNICIPALITY,
      source: `${KY13}: until January 2014; day not seen`,
      verified: false,
    },
    {
      id: 'AMY',
      name: { da: 'Arbejdsmarkedsydelse', en: 'Labour market benefit' },
      validFrom: '2014-01-01',
      responsibility: MUNICIPALITY,
      source: `${KY13}: from January 2014`,
    },
    {
      id: 'KTY',
      name: { da: 'Kontantydelse', en: 'Temporary cash benefit' },
      validFrom: '2015-10-01',
      responsibility: MUNICIPALITY,
      source: `${KY13}: from October 2015`,
    },
    {
      id: 'SDP',
      name: { da: 'Sygedagpenge', en: 'Sickness benefit' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y07'],
      source: JOBINDSATS,
    },
    {
      id: 'JAF',
      name: { da: 'Jobafklaringsforløb', en: 'Job clarification programme' },
      validFrom: '2014-07-01',
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y12'],
      source: NOT_SEEN,
      verified: false,
    },
    {
      id: 'RES',
      name: { da: 'Ressourceforløb', en: 'Resource programme' },
      validFrom: '2013-01-01',
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y11'],
      source: NOT_SEEN,
      verified: false,
    },
    {
      id: 'FRV',
      name: { da: 'Forrevalidering', en: 'Pre-rehabilitation' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y04'],
      source: JOBINDSATS,
    },
    {
      id: 'REV',
      name: { da: 'Revalidering', en: 'Vocational rehabilitation' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y04'],
      source: JOBINDSATS,
    },
    {
      id: 'LDY',
      name: { da: 'Ledighedsydelse', en: 'Flex-job unemployment allowance' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y09'],
      source: JOBINDSATS,
    },
    {
      id: 'FLX',
      name: { da: 'Fleksjob', en: 'Flex-job' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y08'],
      source: JOBINDSATS,
    },
    {
      id: 'SKJ',
      name: {
        da: 'Skånejob (løntilskud til førtidspensionister)',
        en: 'Sheltered job (wage subsidy for disability pensioners)',
      },
      responsibility: MUNICIPALITY,
      source: JOBINDSATS,
    },
    {
      id: 'FOP',
      name: { da: 'Førtidspension', en: 'Disability pension' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y10'],
      source: JOBINDSATS,
    },
    {
      id: 'SNP',
      name: { da: 'Seniorpension', en: 'Senior pension' },
      validFrom: '2020-01-01',
      responsibility: [{ by: 'outside' }],
      source: 'Jobindsats ptv_a02',
    },
    {
      id: 'TIP',
      name: { da: 'Tidlig pension', en: 'Early pension' },
      validFrom: '2022-01-01',
      responsibility: [{ by: 'outside' }],
      source: 'Jobindsats ptv_a02',
    },
    {
      id: 'EFL',
      name: { da: 'Efterløn', en: 'Early-retirement benefit' },
      responsibility: FUND,
      tablePrefixes: ['y28'],
      source: JOBINDSATS,
    },
    {
      id: 'FLY',
      name: { da: 'Fleksydelse', en: 'Flex-allowance' },
      responsibility: MUNICIPALITY,
      source: JOBINDSATS,
    },
    {
      id: 'FDP',
      name: { da: 'Feriedagpenge', en: 'Holiday benefit' },
      responsibility: FUND,
      source: JOBINDSATS,
    },
    {
      id: 'BDP',
      name: { da: 'Barselsdagpenge', en: 'Parental benefit' },
      responsibility: MUNICIPALITY,
      tablePrefixes: ['y40'],
      source: JOBINDSATS,
    },
    {
      id: 'SU',
      name: { da: 'SU', en: 'Student grant' },
      note: {
        da: 'Uden for beskæftigelsesindsatsen; vises af Danmarks Statistik.',
        en: 'Outside the employment effort; shown by Statistics Denmark.',
      },
      responsibility: [{ by: 'outside' }],
      source: 'Statistics Denmark, AUK01',
    },
  ],
};

const byId = new Map(benefits.codes.map(benefit => [benefit.id, benefit]));

/**
 * Who answers for the effort for a benefit's recipients in an ordinary jobcentre on a day (YYYY-MM-DD); undefined where
 * neither state nor municipality does. Throws `unknown benefit code` for a code outside `benefits`.
 */
export function responsibilityOf(benefit: string, day: string): 'state' | 'municipality' | undefined {
  const code = byId.get(benefit);
  if (!code) throw new Error(`unknown benefit code: "${benefit}" (not in code list ${benefits.id})`);
  const by = code.responsibility.find(({ until }) => until === undefined || day <= until)?.by;
  return by === 'state' || by === 'municipality' ? by : undefined;
}
