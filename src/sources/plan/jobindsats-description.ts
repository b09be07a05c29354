import { z } from 'zod';
import { InputError } from '../../model/problem.ts';
import { decodeText } from '../decode-text.ts';
import { parseJson } from '../parse-json.ts';
import type { TableDescription } from './table-description.ts';

const Day = z.string().nullish();
const Group = z.object({ mgroup_name: z.string() });

const Detail = z.object({
  table_id: z.string().min(1),
  table_name: z.string(),
  update_latest: Day,
  update_next: Day,
  mgroups: z.array(Group).default([]),
  periods: z.array(z.object({ periodtype_id: z.string(), values: z.array(z.object({ period_id: z.string() })) })),
  dimensions: z.array(
    z.object({
      dimension_id: z.string(),
      hierarchies: z.array(
        z.object({
          hierarchy_id: z.string().min(1),
          levels: z.array(
            z.object({
              level_id: z.string().min(1),
              values: z.array(z.object({ value_id: z.string(), value_name: z.string() })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/**
 * A table as `/table/{id}` of the Jobindsats API version 3 describes it; a list of one is taken too. The publisher lists
 * the newest period first. Throws one `InputError` `invalid description` where the shape is another.
 */
export function jobindsatsDescription(body: Uint8Array, file: string): TableDescription {
  const value = parseJson(decodeText(body, { file }), { file });
  const parsed = Detail.safeParse(Array.isArray(value) && value.length === 1 ? value[0] : value);
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ');
    const hint = 'The publisher has changed its interface; adapt src/sources/plan/jobindsats-description.ts';
    throw new InputError([{ file, message: `invalid description: ${reason}`, hint }]);
  }
  const detail = parsed.data;
  return {
    id: detail.table_id,
    name: detail.table_name,
    unit: null,
    updated: detail.update_latest ?? null,
    next: detail.update_next ?? null,
    active: true,
    measures: detail.mgroups.map(({ mgroup_name }) => mgroup_name),
    periods: detail.periods.flatMap(({ values }) => values.map(({ period_id }) => period_id).reverse()),
    variables: detail.dimensions.flatMap(({ hierarchies }) =>
      hierarchies.map(({ hierarchy_id, levels }) => ({
        id: hierarchy_id,
        elimination: true,
        levels: levels.map(({ level_id, values }) => ({
          id: level_id,
          values: values.map(({ value_id, value_name }) => ({ id: value_id, text: value_name })),
        })),
      })),
    ),
  };
}
