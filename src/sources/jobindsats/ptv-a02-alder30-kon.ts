import type { SourceTable } from '../../model/source.ts';
import { sex } from './cut-columns.ts';
import { ptvA02Alder30 } from './ptv-a02-alder30.ts';

/** People under 30 on public support in full-time persons, by benefit, sex and year: a cut of ptv_a02 by age and sex. */
export const ptvA02Alder30Kon = {
  ...ptvA02Alder30,
  id: 'ptv_a02_alder30_kon',
  name: 'Offentligt forsørgede under 30 år efter køn: fuldtidspersoner',
  freq: 'Y',
  keys: [...ptvA02Alder30.keys, sex],
  basis: 'A request of ptv_a02 by hierarchies _alder30 and _kon; id of the cut and texts are ours',
} as const satisfies SourceTable;
