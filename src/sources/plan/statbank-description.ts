import { z } from 'zod';
import { InputError } from '../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import { parseJson } from '../parse-json.ts';
import type { TableDescription } from './table-description.ts';

const TableInfo = z.object({
  id: z.string().min(1),
  text: z.string(),
  unit: z.string(),
  updated: z.string(),
  active: z.boolean(),
  variables: z.array(
    z.object({
      id: z.string().min(1),
      elimination: z.boolean(),
      time: z.boolean(),
      values: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
});

/**
 * A table as `/tableinfo` of the StatBank describes it; the values of its time variable become periods. Throws one
 * `InputError` `invalid description` where the shape is another.
 */
export function statbankDescription(body: Uint8Array, file: string): TableDescription {
  const parsed = TableInfo.safeParse(parseJson(decodeText(body, { file }), { file }));
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ');
    const hint = 'The publisher has changed its interface; adapt src/sources/plan/statbank-description.ts';
    throw new InputError([{ file, message: `invalid description: ${reason}`, hint }]);
  }
  const { id, text, unit, updated, active, variables } = parsed.data;
  return {
    id,
    name: text,
    unit,
    updated,
    next: null,
    active,
    measures: [unit],
    periods: variables.filter(({ time }) => time).flatMap(({ values }) => values.map(value => value.id)),
    variables: variables
      .filter(({ time }) => !time)
      .map(variable => ({
        id: variable.id,
        elimination: variable.elimination,
        levels: [{ id: '', values: variable.values }],
      })),
  };
}
