import type { Part } from '../../model/indicator.ts';
import type { Text } from '../../model/text.ts';
import { population16to66 } from '../../indicators/parts.ts';

/** A framework condition (rammevilkår): a share that the effort itself cannot change. */
export interface FrameworkCovariate {
  readonly id: string;
  readonly name: Text;
  readonly numerator: readonly Part[];
  readonly denominator: readonly Part[];
  /** Where it is measured: in the municipality, in its province, or in the rest of its province. */
  readonly scope: 'municipality' | 'province' | 'rest-of-province';
}

const whole = (table: string, measure: string, where: Part['terms'][number]['where'] = {}): Part[] => [
  { targetGroup: '_T', terms: [{ table, measure, where }] },
];

/** The covariates of the framework model, in published order. */
export const frameworkCovariates: readonly FrameworkCovariate[] = [
  {
    id: 'young',
    name: { da: '16-29-årige i pct. af 16-66-årige', en: 'Aged 16–29, pct. of those aged 16–66' },
    numerator: whole('FOLK1A', 'persons', { age: 'Y16T29' }),
    denominator: population16to66,
    scope: 'municipality',
  },
  {
    id: 'older',
    name: { da: '60-66-årige i pct. af 16-66-årige', en: 'Aged 60–66, pct. of those aged 16–66' },
    numerator: whole('FOLK1A', 'persons', { age: 'Y60T66' }),
    denominator: population16to66,
    scope: 'municipality',
  },
  {
    id: 'unskilled',
    name: {
      da: '25-64-årige uden erhvervskompetencegivende uddannelse, pct.',
      en: 'Aged 25–64 without vocational qualification, pct.',
    },
    numerator: whole('HFUDD11_UDEN', 'persons', { age: 'Y25T64' }),
    denominator: whole('HFUDD11', 'persons', { age: 'Y25T64' }),
    scope: 'municipality',
  },
  {
    id: 'non-western',
    name: { da: 'Ikke-vestlig herkomst, pct. af 16-66-årige', en: 'Non-western origin, pct. of those aged 16–66' },
    numerator: [
      {
        targetGroup: '_T',
        terms: [
          { table: 'FOLK1E', measure: 'persons', where: { origin: 'NW_IM', age: 'Y16T66' } },
          { table: 'FOLK1E', measure: 'persons', where: { origin: 'NW_DE', age: 'Y16T66' } },
        ],
      },
    ],
    denominator: population16to66,
    scope: 'municipality',
  },
  {
    id: 'singles',
    name: { da: 'Enlige, pct. af husstande', en: 'Singles, pct. of households' },
    numerator: whole('FAM55N_ENLIGE', 'households'),
    denominator: whole('FAM55N', 'households'),
    scope: 'municipality',
  },
  {
    id: 'tenants',
    name: { da: 'Lejeboliger, pct. af beboede boliger', en: 'Rented homes, pct. of occupied homes' },
    numerator: whole('BOL101_LEJERE', 'dwellings'),
    denominator: whole('BOL101', 'dwellings'),
    scope: 'municipality',
  },
  {
    id: 'manufacturing',
    name: { da: 'Beskæftigede i industri, pct. i landsdelen', en: 'Employed in manufacturing, pct. in the province' },
    numerator: whole('RAS301_INDUSTRI', 'employed'),
    denominator: whole('RAS301', 'employed'),
    scope: 'province',
  },
  {
    id: 'public-sector',
    name: {
      da: 'Beskæftigede i offentlig administration, undervisning og sundhed, pct. i landsdelen',
      en: 'Employed in public administration, education and health, pct. in the province',
    },
    numerator: whole('RAS301_OFFENTLIG', 'employed'),
    denominator: whole('RAS301', 'employed'),
    scope: 'province',
  },
  {
    id: 'unemployment-nearby',
    name: {
      da: 'Bruttoledige i resten af landsdelen, pct. af arbejdsstyrken',
      en: 'Gross unemployment in the rest of the province, pct. of the labour force',
    },
    numerator: whole('y25i01', 'fte'),
    denominator: [
      {
        targetGroup: '_T',
        terms: [
          { table: 'RAS400', measure: 'persons', where: { sex: 'F' } },
          { table: 'RAS400', measure: 'persons', where: { sex: 'M' } },
        ],
      },
    ],
    scope: 'rest-of-province',
  },
];
