import type { ChartModel, Spot } from './model.ts';
import type { Place } from './move.ts';
import { scaleFrom } from './scale-from.ts';

/** Where the spots of a drawing stand, line by line, in pixels from its upper left corner as it is shown now. */
export function spotPlaces(svg: SVGSVGElement, { lines }: ChartModel): Place[][] {
  const frame = svg.getBoundingClientRect();
  const place = placer(svg, frame);
  return lines.map(({ spots, panel = 0 }) => spots.map(spot => elementPlace(spot, frame) ?? place(spot, panel)));
}

/** The middle of what is drawn for a spot. */
function elementPlace({ element }: Spot, frame: DOMRect): Place | null {
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2 - frame.left, y: top + height / 2 - frame.top };
}

/** Places by the scales that the drawing tells; a spot without a value stands at the foot of its scale. */
function placer(svg: SVGSVGElement, frame: DOMRect): (spot: Spot, panel: number) => Place {
  const { x: across, y: up, panels } = svg.dataset;
  const [x, y] = [scaleFrom(across), scaleFrom(up)];
  const foot = Number(up?.split(' ')[2] ?? 0);
  const start = Number(across?.split(' ')[2] ?? 0);
  const offsets = (panels ?? '0 0').split(' ').map(Number);
  const view = svg.viewBox.baseVal as SVGRect | null;
  const unit = view && view.width > 0 ? frame.width / view.width : null;
  const { paddingLeft, paddingRight } = getComputedStyle(svg);
  const [left, right] = [parseFloat(paddingLeft), parseFloat(paddingRight)];
  return (spot, panel) => {
    const at = x && Number.isFinite(spot.x) ? x(spot.x) : start;
    const height = y && spot.y !== null ? y(spot.y) : foot;
    if (unit === null) return { x: left + (at / 100) * (frame.width - left - right), y: height };
    const [dx, dy] = [offsets[2 * panel] ?? 0, offsets[2 * panel + 1] ?? 0];
    return { x: (at + dx) * unit, y: (height + dy) * unit };
  };
}
