import { dimensionNumbering } from '../codelists/dimensions.ts';
import { formats } from '../formats/index.ts';
import { encode } from '../formats/encode.ts';
import { numeratorCounts } from '../indicators/compute/measured-at.ts';
import type { PlannedFile } from '../model/file.ts';
import type { IndicatorFile } from '../package/types.ts';
import { kindOf, noticeOf, type BuildInput } from './build-input.ts';

/** The files of one indicator: one in each format, and one JSON file for each area. */
export interface IndicatorFiles {
  readonly indicator: string;
  readonly whole: readonly PlannedFile[];
  readonly areas: readonly PlannedFile[];
}

/** Plans the files of all indicators that have figures: `indicators/<id>.<format>` and `indicators/<id>/<area>.json`. */
export function indicatorFiles(input: BuildInput): IndicatorFiles[] {
  return input.computed.flatMap(({ indicator, observations }) => {
    if (!observations) return [];
    const { version, cards } = input;
    const persons = numeratorCounts(indicator, 'persons', 'jobindsats');
    const file = encode(indicator, observations, { version, kind: kindOf(cards), notice: noticeOf(cards), persons });
    const whole = formats.map(format => ({
      path: `indicators/${indicator.id}.${format.extension}`,
      contents: format.serialize({ observations, file }),
      mediaType: format.mediaType,
      rows: observations.numRows(),
    }));
    return [{ indicator: indicator.id, whole, areas: areaFiles(file) }];
  });
}

function areaFiles({ series, ...head }: IndicatorFile): PlannedFile[] {
  const { numberOf } = dimensionNumbering.ref_area;
  const areas = [...new Set(series.map(one => one.ref_area))].sort((a, b) => numberOf(a) - numberOf(b));
  return areas.map(area => {
    const own = series.filter(one => one.ref_area === area);
    return {
      path: `indicators/${head.indicator}/${area}.json`,
      contents: `${JSON.stringify({ ...head, series: own })}\n`,
      mediaType: 'application/json',
    };
  });
}
