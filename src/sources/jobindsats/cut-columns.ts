import type { KeyColumn } from '../../model/source.ts';

/** Sex (køn). */
export const sex = {
  labels: ['Køn'],
  dimension: 'sex',
  parser: 'code',
  codes: { Kvinder: 'F', Mænd: 'M' },
  leaveOut: ['I alt'],
  hierarchies: ['_kon'],
} as const satisfies KeyColumn;

/** Age (alder) in the bands of the hierarchy `_aldera`; nobody on these benefits is older than 66. */
export const age = {
  labels: ['Alder'],
  dimension: 'age',
  parser: 'code',
  codes: {
    '16-24 år': 'Y16T24',
    '25-29 år': 'Y25T29',
    '30-39 år': 'Y30T39',
    '40-49 år': 'Y40T49',
    '50-59 år': 'Y50T59',
    '60-66 år': 'Y60T66',
  },
  leaveOut: ['I alt'],
  hierarchies: ['_aldera', '_alder5i30'],
} as const satisfies KeyColumn;

/** Origin (herkomst) in three groups. */
export const origin = {
  labels: ['Herkomst'],
  dimension: 'origin',
  parser: 'code',
  codes: { 'Dansk oprindelse': 'DK', 'Vestlige lande': 'W', 'Ikke-vestlige lande': 'NW' },
  leaveOut: ['I alt'],
  hierarchies: ['_oprinda'],
} as const satisfies KeyColumn;
