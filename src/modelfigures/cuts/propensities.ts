import type { Cut } from './cut.ts';

/** How often residents of each part are on a benefit, against all residents; assumptions, in the order of the cut's texts. */
type Propensities = Readonly<Record<Cut['id'], readonly number[]>>;

const EVEN: Propensities = { sex: [1, 1], age: [1, 1, 1, 1, 1, 1], origin: [1, 1, 1] };

const ofBenefit: Readonly<Record<string, Partial<Propensities>>> = {
  ADP: { sex: [1.05, 0.95], age: [0.55, 1.35, 1.15, 0.95, 0.9, 1.05], origin: [0.95, 1.3, 1.3] },
  KTH: { sex: [0.97, 1.03], age: [0.9, 1.5, 1.45, 1.1, 0.8, 0.45], origin: [0.8, 0.8, 2.6] },
  KTH_JP: { sex: [0.9, 1.1], age: [1.1, 1.6, 1.35, 1, 0.75, 0.4], origin: [0.8, 0.9, 2.5] },
  UDH: { sex: [0.93, 1.07], age: [2.6, 1.4, 0, 0, 0, 0] },
  SHO: { sex: [1.2, 0.8], age: [0.6, 1.1, 1.4, 1.2, 0.8, 0.3] },
  SDP: { sex: [1.18, 0.82], age: [0.45, 0.9, 1.05, 1.1, 1.25, 1.2], origin: [1, 0.85, 1.05] },
  JAF: { sex: [1.2, 0.8], age: [0.1, 0.7, 1.1, 1.3, 1.3, 0.9], origin: [1, 0.7, 1.1] },
  RES: { sex: [1.15, 0.85], age: [0.2, 0.9, 1.2, 1.3, 1.2, 0.4], origin: [0.95, 0.6, 1.5] },
  REV: { sex: [1.1, 0.9], age: [0.5, 1.3, 1.4, 1.2, 0.6, 0.1] },
  LDY: { sex: [1.2, 0.8], age: [0.05, 0.5, 0.8, 1.2, 1.6, 1.2], origin: [1.05, 0.6, 0.9] },
  FLX: { sex: [1.15, 0.85], age: [0.05, 0.3, 0.7, 1.2, 1.8, 1.4], origin: [1.1, 0.5, 0.5] },
  FOP: { sex: [1.05, 0.95], age: [0.2, 0.35, 0.5, 0.9, 1.6, 2.4], origin: [1, 0.6, 1.2] },
  SNP: { sex: [1.1, 0.9], age: [0, 0, 0, 0, 0, 1], origin: [1.05, 0.6, 0.7] },
  TIP: { sex: [0.9, 1.1], age: [0, 0, 0, 0, 0, 1], origin: [1.1, 0.4, 0.3] },
  EFL: { sex: [1.1, 0.9], age: [0, 0, 0, 0, 0, 1], origin: [1.1, 0.4, 0.2] },
  BDP: { sex: [1.85, 0.15], age: [0.35, 2, 2, 0.25, 0, 0], origin: [0.95, 1.2, 1.2] },
};

/** How often residents of each part are on a benefit of the tables, against all residents. */
export const propensityOf = (benefit: string, cut: Cut['id']): readonly number[] =>
  ofBenefit[benefit]?.[cut] ?? EVEN[cut];

/** How much more often recipients of each part have a property than all recipients; assumptions. */
export const leanings = {
  longTerm: { sex: [1, 1], age: [0.4, 0.7, 0.95, 1.1, 1.2, 1.5], origin: [0.97, 0.95, 1.2] },
  activated: { sex: [1.03, 0.97], age: [1.35, 1.2, 1.05, 0.95, 0.85, 0.55], origin: [0.98, 0.95, 1.1] },
  employed: { sex: [1, 1], age: [1, 1.1, 1.08, 1.05, 0.98, 0.7], origin: [1.03, 0.98, 0.85] },
  education: { sex: [1.15, 0.85], age: [3, 1.8, 0.7, 0.4, 0.2, 0.05], origin: [1, 0.8, 1.05] },
  support: { sex: [1.03, 0.97], age: [0.85, 0.95, 1, 1.02, 1.05, 1.15], origin: [0.95, 0.95, 1.25] },
} as const satisfies Readonly<Record<string, Propensities>>;
