import { areaByName } from '../../codelists/area-name.ts';
import { dimensionNumbering } from '../../codelists/dimensions.ts';
import type { KeyReader } from './key-reading.ts';

/** Number of an area by the Danish name that Jobindsats writes. */
export const areaName: KeyReader = text => {
  const area = areaByName(text);
  if (area !== undefined) return { number: dimensionNumbering.ref_area.numberOf(area) };
  return {
    message: `unknown area: "${text}", expected a name as Jobindsats writes it, such as Hele landet or Albertslund`,
    hint: 'Add the name to src/codelists/area-name.ts if the area is known, or the area to src/codelists/area.ts',
  };
};
