import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DisclosureRules, ruleOn, type DisclosureRule } from '../../src/disclosure/rules.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const PATH = 'datasets/goals/disclosure-rules.json';

/** The rule of disclosure control in force on a day. Throws `invalid disclosure rules` when the file does not fit. */
export async function readDisclosureRule(day: string): Promise<DisclosureRule> {
  const parsed = DisclosureRules.safeParse(JSON.parse(await readFile(join(PROJECT_ROOT, PATH), 'utf8')));
  if (!parsed.success) throw new Error(`invalid disclosure rules: ${PATH}. ${z.prettifyError(parsed.error)}`);
  return ruleOn(parsed.data.rules, day);
}
