import type { Text } from '../../model/text.ts';

/** A framework model: one benefit group whose yearly level is explained by framework conditions. */
export interface FrameworkModelDefinition {
  readonly id: string;
  readonly name: Text;
  /** The indicator whose yearly figures are explained. */
  readonly indicator: string;
  /** Target groups whose indicators are compared inside this model's clusters. */
  readonly targetGroups: readonly string[];
  /** Benefits whose expenditure and full-time persons give the price of one of the model's full-time persons. */
  readonly benefits: readonly string[];
}

/** Version of covariates and method; a new one is a new model, and expected values of two versions are never compared. */
export const FRAMEWORK_VERSION = '1';

/** The models by benefit group; the first is for all groups together and serves every target group no other names. */
export const frameworkModels: readonly FrameworkModelDefinition[] = [
  {
    id: 'all',
    name: { da: 'Offentlig forsørgelse i alt', en: 'Public support in all' },
    indicator: 'mg-offentlig-forsoergelse',
    targetGroups: [],
    benefits: ['_T'],
  },
  {
    id: 'unemployment-insurance',
    name: { da: 'A-dagpenge', en: 'Unemployment insurance benefit' },
    indicator: 'mg-dagpenge',
    targetGroups: ['ADP'],
    benefits: ['ADP'],
  },
  {
    id: 'social-assistance',
    name: { da: 'Kontanthjælp', en: 'Social assistance' },
    indicator: 'mg-kontanthjaelp',
    targetGroups: ['KTH', 'UDH'],
    benefits: ['KTH', 'UDH'],
  },
  {
    id: 'sickness-benefit',
    name: { da: 'Sygedagpenge', en: 'Sickness benefit' },
    indicator: 'mg-sygedagpenge',
    targetGroups: ['SDP'],
    benefits: ['SDP'],
  },
  {
    id: 'permanent-support',
    name: { da: 'Permanent forsørgelse', en: 'Permanent support' },
    indicator: 'mg-permanent',
    targetGroups: ['PERM', 'FOP', 'FLX', 'LDY'],
    benefits: ['FOP', 'FLX', 'LDY'],
  },
];

/** The model whose clusters an indicator of this target group is compared in. */
export const modelFor = (targetGroup: string): FrameworkModelDefinition =>
  frameworkModels.find(({ targetGroups }) => targetGroups.includes(targetGroup)) ?? frameworkModels[0]!;
