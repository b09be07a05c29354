import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DisclosureRules, ruleOn, type DisclosureRule } from '../../src/disclosure/rules.ts';
import { findSourceTable } from '../../src/sources/index.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const PATH = 'datasets/goals/disclosure-rules.json';

/**
 * The rule of disclosure control in force on a day, from the file of rules. Throws `invalid disclosure rules` when the
 * file does not fit, and `unknown source table` or `unknown measure` for a name that would let the rule pass unused.
 */
export async function readDisclosureRule(day: string, path = join(PROJECT_ROOT, PATH)): Promise<DisclosureRule> {
  const parsed = DisclosureRules.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.success) throw new Error(`invalid disclosure rules: ${PATH}. ${z.prettifyError(parsed.error)}`);
  const rule = ruleOn(parsed.data.rules, day);
  for (const id of rule.exceptions.flatMap(({ tables }) => tables)) measuresOf(id);
  for (const { table, measure } of rule.money) {
    const known = measuresOf(table);
    if (!known.includes(measure))
      throw new Error(`unknown measure: "${measure}" of ${table} in ${PATH}, expected ${known.join(', ')}`);
  }
  return rule;
}

function measuresOf(table: string): readonly string[] {
  const found = findSourceTable(table);
  if (!found) throw new Error(`unknown source table: "${table}" in ${PATH}. Name it as in src/sources`);
  return found.measures.map(({ id }) => id);
}
