import { FLAT, type BenefitProcess } from './benefit-process.ts';

const LASTING = [-0.3, -0.12, 0.12, 0.06, 0.26] as const;

/**
 * Lasting benefits, retirement and parental benefit; the numbers are assumptions.
 */
export const lastingBenefits: readonly BenefitProcess[] = [
  {
    id: 'FLX',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.05,
    byGroup: [-0.5, -0.2, 0.15, 0.14, 0.32],
    ownLevel: 0.14,
    drift: 0.015,
    personsPerFte: 1.012,
  },
  {
    id: 'LDY',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.3,
    byGroup: [-0.35, -0.12, 0.14, 0.08, 0.24],
    ownLevel: 0.2,
    drift: 0.04,
    personsPerFte: 1.04,
  },
  {
    id: 'FOP',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.45,
    byGroup: LASTING,
    ownLevel: 0.12,
    drift: 0.01,
    personsPerFte: 1.004,
  },
  {
    id: 'EFL',
    base: 'population',
    season: FLAT,
    byUnemployment: -0.1,
    byGroup: [-0.3, -0.15, 0.12, 0.14, 0.24],
    ownLevel: 0.1,
    drift: 0.01,
    personsPerFte: 1.02,
  },
  {
    id: 'SNP',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.2,
    byGroup: [-0.4, -0.2, 0.15, 0.12, 0.3],
    ownLevel: 0.1,
    drift: 0.02,
    personsPerFte: 1.006,
    from: '2020-01',
  },
  {
    id: 'TIP',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.2,
    byGroup: [-0.4, -0.2, 0.15, 0.12, 0.3],
    ownLevel: 0.1,
    drift: 0.02,
    personsPerFte: 1.006,
    from: '2022-01',
  },
  {
    id: 'BDP',
    base: 'population',
    season: FLAT,
    byUnemployment: -0.1,
    byGroup: [0.2, 0.1, -0.04, -0.06, -0.2],
    ownLevel: 0.05,
    drift: 0.01,
    personsPerFte: 1.11,
  },
];
