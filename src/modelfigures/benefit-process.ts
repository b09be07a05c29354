/** How a benefit's national stock is spread on municipalities and months. */
export interface BenefitProcess {
  /** Key in `national-stocks.csv`. */
  readonly id: string;
  /** What the stock is spread by: residents in the labour force or residents of 16–66 years. */
  readonly base: 'labour-force' | 'population';
  /** Twelve monthly factors, January first. */
  readonly season: readonly number[];
  /** How strongly the level follows a municipality's unemployment (1: in proportion). */
  readonly byUnemployment: number;
  /** Level by municipality group (capital, large city, provincial, commuter, rural), in logs. */
  readonly byGroup: readonly [number, number, number, number, number];
  /** Change of the level for each log of the area's seasonality: islands live on seasonal work. */
  readonly bySeasonality?: number;
  /** Standard deviation, in logs, of a municipality's own level and of its slow drift in a year. */
  readonly ownLevel: number;
  readonly drift: number;
  /** Recipients per full-time person in a month. */
  readonly personsPerFte: number;
  /** First and last month of the benefit; before and after there is nothing. */
  readonly from?: string;
  readonly to?: string;
  /** True where the swing of the season differs between areas and the covid shock of 2020 shows. */
  readonly cyclical?: true;
}

const FLAT = new Array<number>(12).fill(1);
const EVEN = [0, 0, 0, 0, 0] as const;
const LASTING = [-0.3, -0.12, 0.12, 0.06, 0.26] as const;
const POOR = [0.05, 0.05, 0.1, -0.12, 0.08] as const;
const ASSISTANCE = [1.018, 1.029, 1.034, 1.022, 1.015, 1.006, 0.98, 0.967, 0.968, 0.978, 0.989, 0.99] as const;

/**
 * Every benefit. Seasons of insurance benefit and assistance are those of the published months 2022–2025 (Jobindsats
 * y25i01, y60a02); persons per full-time person those of July 2026; the other numbers are assumptions.
 */
export const benefitProcesses: readonly BenefitProcess[] = [
  {
    id: 'ADP',
    base: 'labour-force',
    season: [1.106, 1.104, 1.055, 1.0, 0.951, 0.957, 1.011, 1.027, 0.964, 0.957, 0.954, 0.911],
    byUnemployment: 0.9,
    byGroup: EVEN,
    ownLevel: 0.02,
    drift: 0.02,
    personsPerFte: 1.26,
    cyclical: true,
  },
  {
    id: 'KTH_JP',
    base: 'labour-force',
    season: [1.06, 1.077, 1.073, 1.036, 1.006, 0.972, 0.931, 0.935, 0.94, 0.954, 0.987, 0.995],
    byUnemployment: 1.45,
    byGroup: EVEN,
    bySeasonality: -0.9,
    ownLevel: 0.12,
    drift: 0.04,
    personsPerFte: 1.14,
  },
  {
    id: 'KTH',
    base: 'population',
    season: ASSISTANCE,
    byUnemployment: 0.95,
    byGroup: POOR,
    ownLevel: 0.14,
    drift: 0.03,
    personsPerFte: 1.026,
    to: '2025-06',
  },
  {
    id: 'UDH',
    base: 'population',
    season: ASSISTANCE,
    byUnemployment: 0.8,
    byGroup: POOR,
    ownLevel: 0.15,
    drift: 0.03,
    personsPerFte: 1.045,
    from: '2014-01',
    to: '2025-06',
  },
  {
    id: 'SHO',
    base: 'population',
    from: '2015-09',
    season: FLAT,
    byUnemployment: 0.5,
    byGroup: EVEN,
    ownLevel: 0.2,
    drift: 0.05,
    personsPerFte: 1.04,
    to: '2025-06',
  },
  {
    id: 'CASH',
    base: 'population',
    season: ASSISTANCE,
    byUnemployment: 0.9,
    byGroup: POOR,
    ownLevel: 0.13,
    drift: 0.03,
    personsPerFte: 1.023,
    from: '2025-07',
  },
  {
    id: 'SDP',
    base: 'population',
    season: [1.06, 1.08, 1.06, 1.02, 1.0, 0.97, 0.92, 0.93, 0.96, 0.99, 1.01, 1.0],
    byUnemployment: 0.25,
    byGroup: [-0.18, -0.1, 0.06, 0.08, 0.12],
    ownLevel: 0.1,
    drift: 0.03,
    personsPerFte: 1.32,
  },
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
    id: 'RES',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.3,
    byGroup: [-0.1, 0, 0.06, 0, 0.08],
    ownLevel: 0.25,
    drift: 0.05,
    personsPerFte: 1.01,
    from: '2013-01',
  },
  {
    id: 'JAF',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.2,
    byGroup: [-0.25, -0.05, 0.1, 0.08, 0.15],
    ownLevel: 0.18,
    drift: 0.04,
    personsPerFte: 1.03,
    from: '2014-07',
  },
  {
    id: 'REV',
    base: 'population',
    season: FLAT,
    byUnemployment: 0.2,
    byGroup: [-0.3, 0, 0.15, 0.06, 0.15],
    ownLevel: 0.3,
    drift: 0.06,
    personsPerFte: 1.03,
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

const byId = new Map(benefitProcesses.map(process => [process.id, process]));

/** The process of a benefit. Throws `unknown benefit process`. */
export function benefitProcess(id: string): BenefitProcess {
  const process = byId.get(id);
  if (!process) throw new Error(`unknown benefit process: "${id}" (known are ${[...byId.keys()].join(', ')})`);
  return process;
}
