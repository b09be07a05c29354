import type { PartsWanted } from './api-types.ts';
import type { FilePart } from './types.ts';

/**
 * True for a part that holds what is wanted beside the main file: the figures of a group other than the headline one, and
 * its breakdowns. `headline` is the indicator's first target group.
 */
export function isWanted(
  { dimension, target_group }: FilePart,
  wanted: PartsWanted | 'all',
  headline: string,
): boolean {
  if (dimension === null || wanted === 'all') return true;
  const { target_group: group = headline, by = [] } = wanted;
  if (target_group !== null && target_group !== group) return false;
  return dimension === 'target_group' || by.includes(dimension);
}
