import { isWanted } from '../../src/package/wanted-parts.ts';
import type { Choice } from './choice.ts';
import { groupOf } from './chosen-indicators.ts';
import type { KnownIndicator } from './context.ts';

/** The files that hold the figures of an indicator which a choice asks for. */
export function filesNeeded(
  indicator: KnownIndicator,
  choice: Pick<Choice, 'targetGroup' | 'cut'>,
): KnownIndicator['files'] {
  const [headline = ''] = indicator.targetGroups;
  const group = groupOf(indicator, choice);
  if (choice.cut === 'target_group') {
    return indicator.files.filter(({ part }) => part.dimension === null || part.dimension === 'target_group');
  }
  const by = choice.cut === null ? [] : [choice.cut];
  return indicator.files.filter(({ part }) => isWanted(part, { target_group: group, by }, headline));
}
