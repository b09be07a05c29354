import type { Indicator } from '../model/indicator.ts';
import { each, everyLevel } from './parts.ts';

/** Mean interviews (samtaler) held with recipients of 6–9 months’ seniority. */
export const inSamtaler = {
  id: 'in-samtaler',
  subject: 'effort',
  name: 'Samtaler pr. person, 6-9 måneder',
  shortName: 'Samtaler pr. person',
  plain: 'Hvor mange jobsamtaler dem, der har været på ydelsen i 6-9 måneder, i gennemsnit har haft.',
  numeratorText: 'Afholdte samtaler i forløbet',
  denominatorText: 'Modtagere, der har været 6-9 måneder på ydelsen',
  unit: 'NUMBER',
  decimals: 1,
  direction: 'higher',
  formula: 'ratio',
  multiplier: 1,
  numerator: [],
  denominator: each(['ADP', 'KTH'], 'samtaler-varighed', 'recipients'),
  published: each(['ADP', 'KTH'], 'samtaler-varighed', 'mean_interviews'),
  targetGroups: ['ADP', 'KTH'],
  totalOf: [],
  responsibility: 'municipality',
  overTime: { numerator: 'mean', denominator: 'mean' },
  freqs: ['M', 'Q', 'Y'],
  levels: everyLevel,
  aggregation: 'weighted-mean',
  interval: 'none',
  breaks: [{ month: '2025-07', text: 'Ny kontanthjælp fra 1. juli 2025.', targetGroups: ['KTH'] }],
  caveats: [
    'Gennemsnittet skjuler, at nogle har mange samtaler og andre ingen.',
    'Med reformen af beskæftigelsesindsatsen (L 66, 2025-26) er kravene til samtaler ændret: et fald fra 2026 er ikke i sig selv en forringelse.',
  ],
  basis: 'Jobindsats, Samtaler fordelt på varighed',
  acceptance: {
    validity:
      'Viser, hvor tæt kontakten er i det første halve års tid, men ikke, om samtalerne er gode, eller om de hjælper.',
    timeliness:
      'Kommer hver måned med en til to måneders forsinkelse og handler om samtaler, der kan ligge op til ni måneder tilbage.',
    perverseIncentives: 'Tallet kan løftes med korte telefonsamtaler, som kun holdes for at blive talt.',
  },
  bridge: {
    measure: 'Samtaler pr. person fordelt på varighed',
    tables: [],
    note: 'Jobindsats viser også andelen, der har haft det krævede antal samtaler.',
  },
} as const satisfies Indicator;
