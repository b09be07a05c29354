import type { Form } from '../../databank/choice.ts';
import { byIndicator } from './chart-lines.ts';
import type { Line } from './chart-lines.ts';

/** Lines in one picture; more are divided over panels. */
export const MOST_LINES = 4;
/** Panels beside each other; more are told by their latest figures. */
export const MOST_PANELS = 12;
/** Panels that are still seen at once with the table. */
const FEW_PANELS = 6;
/** Municipalities that make a map worth looking at. */
const MAPPED = 20;

/** The form of chart that a choice asks for by itself: lines as long as they can be told apart, else what can be. */
export function fittingForm(lines: readonly Line[]): Exclude<Form, 'auto' | 'none'> {
  const most = Math.max(0, ...byIndicator(lines).map(([, own]) => own.length));
  const overTime = lines.some(({ cells }) => cells.length > 1);
  if (overTime && most <= MOST_LINES) return 'line';
  const municipalities = new Set(lines.map(({ cells }) => cells[0]!.area).filter(area => /^\d{3}$/.test(area)));
  if (municipalities.size >= MAPPED && municipalities.size === most) return 'map';
  return overTime && lines.length <= FEW_PANELS ? 'panels' : 'bars';
}
