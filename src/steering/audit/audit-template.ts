/** What a section of the template tells: indicators and, where it is more than the headline one, their target groups. */
export interface TemplateSection<Id extends string> {
  readonly id: Id;
  readonly figures: readonly { readonly indicator: string; readonly groups?: readonly string[] }[];
}

const PER_BENEFIT = ['ADP', 'KTH', 'SDP'];

/**
 * The one common template of the result audit (resultatrevision), after the scorecards of 2010: volume by benefit, speed
 * with exit and relapse, effort. Goals, compliance, saving potential and framework conditions have sections of their own.
 */
export const AUDIT_TEMPLATE: readonly TemplateSection<'volume' | 'speed' | 'effort'>[] = [
  {
    id: 'volume',
    figures: [
      { indicator: 'mg-offentlig-forsoergelse' },
      { indicator: 'am-ledighed' },
      { indicator: 'mg-dagpenge' },
      { indicator: 'mg-kontanthjaelp' },
      { indicator: 'mg-sygedagpenge' },
      { indicator: 'mg-permanent' },
      { indicator: 'mg-reserve' },
      { indicator: 'mg-langtidsledige' },
      { indicator: 'mg-lange-sygeforloeb' },
      { indicator: 'mg-unge' },
    ],
  },
  {
    id: 'speed',
    figures: [
      { indicator: 're-varighed', groups: PER_BENEFIT },
      { indicator: 're-nyledige-periode' },
      { indicator: 're-fortsat', groups: ['ADP', 'KTH'] },
      { indicator: 're-job3', groups: PER_BENEFIT },
      { indicator: 're-tilbage6', groups: PER_BENEFIT },
      { indicator: 're-job-eller-opvisiteret' },
    ],
  },
  {
    id: 'effort',
    figures: [
      { indicator: 'in-aktiveringsgrad', groups: ['ADP', 'KTH'] },
      { indicator: 'in-beroerte' },
      { indicator: 'in-virksomhedsrettet' },
      { indicator: 'in-opkvalificering' },
      { indicator: 'in-tid-foerste-tilbud' },
      { indicator: 'in-passiv' },
      { indicator: 'in-loentimer' },
    ],
  },
];

/** Sections of a region's analysis: labour market, target groups, effort, results, compliance. */
export const ANALYSIS_TEMPLATE: readonly TemplateSection<
  'labour-market' | 'target-groups' | 'effort' | 'results' | 'compliance'
>[] = [
  {
    id: 'labour-market',
    figures: [
      { indicator: 'am-ledighed' },
      { indicator: 'am-beskaeftigelsesfrekvens' },
      { indicator: 'am-stillinger' },
      { indicator: 'am-varslinger' },
      { indicator: 'am-uden-uddannelse' },
    ],
  },
  {
    id: 'target-groups',
    figures: [
      { indicator: 'mg-offentlig-forsoergelse' },
      { indicator: 'mg-dagpenge' },
      { indicator: 'mg-kontanthjaelp' },
      { indicator: 'mg-sygedagpenge' },
      { indicator: 'mg-permanent' },
      { indicator: 'mg-reserve' },
      { indicator: 'mg-langtidsledige' },
      { indicator: 'mg-unge' },
      { indicator: 'mg-overforsoergelse' },
    ],
  },
  {
    id: 'effort',
    figures: [{ indicator: 'in-aktiveringsgrad' }, { indicator: 'in-beroerte' }, { indicator: 'in-virksomhedsrettet' }],
  },
  {
    id: 'results',
    figures: [
      { indicator: 're-varighed', groups: PER_BENEFIT },
      { indicator: 're-nyledige-periode' },
      { indicator: 're-fortsat' },
      { indicator: 're-job3', groups: PER_BENEFIT },
      { indicator: 're-selvforsoergelse6' },
      { indicator: 're-tilbage6' },
      { indicator: 're-udgift' },
    ],
  },
  {
    id: 'compliance',
    figures: [
      { indicator: 'lk-samtaler' },
      { indicator: 'lk-tilbud' },
      { indicator: 'lk-tilbud-frist' },
      { indicator: 'lk-fokus1' },
      { indicator: 'lk-fokus2' },
    ],
  },
];
