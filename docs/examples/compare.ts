import { loadIndicator, series, type AreaId, type IndicatorId, type Row, type TargetGroupId } from 'jobindsats-data';
import { codes } from 'jobindsats-data/codelists/target-group';

const indicator: IndicatorId = 'mg-offentlig-forsoergelse';
const areas: AreaId[] = ['851', '751'];
const group: TargetGroupId = 'ADP';

/** The latest figure of a target group in each area. */
export async function latest(): Promise<(Row | undefined)[]> {
  const data = await loadIndicator(indicator, { target_group: group });
  return areas.map(ref_area => series(data, { ref_area, target_group: group }).at(-1));
}

export const groupName = codes.find(({ id }) => id === group)?.name.da;
