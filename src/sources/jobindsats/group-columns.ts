import type { KeyColumn } from '../../model/source.ts';

/** Benefit group (ydelsesgruppe) of the tables across benefits. Texts as Jobindsats and Statistics Denmark name the benefits. */
export const anyBenefit = {
  labels: ['Ydelsesgrupper'],
  dimension: 'target_group',
  parser: 'code',
  codes: {
    'Ydelsesgrupper i alt': '_T',
    'A-dagpenge': 'ADP',
    Kontanthjælp: 'KTH',
    Uddannelseshjælp: 'UDH',
    'Selvforsørgelses- og hjemrejseydelse mv.': 'SHO',
    Sygedagpenge: 'SDP',
    Jobafklaringsforløb: 'JAF',
    Ressourceforløb: 'RES',
    'Forrevalidering og revalidering': 'REV',
    Ledighedsydelse: 'LDY',
    Fleksjob: 'FLX',
    Førtidspension: 'FOP',
    Seniorpension: 'SNP',
    'Tidlig pension': 'TIP',
    Efterløn: 'EFL',
    Barselsdagpenge: 'BDP',
  },
} as const satisfies KeyColumn;

/** Months after the event at which the status is measured. */
export const monthsAfter = {
  labels: ['Måletidspunkt'],
  dimension: 'delay',
  parser: 'code',
  codes: { '3 mdr.': 'M3', '6 mdr.': 'M6', '9 mdr.': 'M9', '12 mdr.': 'M12' },
} as const satisfies KeyColumn;

/** Weeks after the start of a spell, as the survival curves have them. */
export const weeksAfter = {
  labels: ['Uger efter start'],
  dimension: 'delay',
  parser: 'code',
  codes: Object.fromEntries(
    [0, 4, 8, 13, 17, 21, 26, 30, 34, 39, 43, 47, 52].map(week => [`${week} uger`, `W${week}`]),
  ),
} as const satisfies KeyColumn;
