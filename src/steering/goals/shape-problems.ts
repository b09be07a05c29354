import { z } from 'zod';
import { GoalFile } from '../../model/goal.ts';
import { RequirementFile } from '../../model/legal-requirement.ts';
import { LadderFile, MonitoringFile } from '../../model/monitoring-rule.ts';
import type { Problem } from '../../model/problem.ts';

/** Any file of `datasets/goals` that the steering cycle reads; `topic` says which. */
export const SteeringFile = z.discriminatedUnion('topic', [GoalFile, RequirementFile, MonitoringFile, LadderFile]);
export type SteeringFile = z.infer<typeof SteeringFile>;

/** A file of goals as text, and its name as the reader knows it. */
export interface GoalText {
  readonly file: string;
  readonly text: string;
}

/** The file as data, or everything wrong with its shape: each problem with file, entry and field. */
export function readShape({ file, text }: GoalText): { data: SteeringFile } | { problems: Problem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `invalid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { problems: [{ file, message, hint: 'Correct the file; docs/data.md shows one that is right.' }] };
  }
  const parsed = SteeringFile.safeParse(json);
  return parsed.success
    ? { data: parsed.data }
    : { problems: parsed.error.issues.map(issue => problemOf(file, json, issue)) };
}

const HINT = 'The shape of the file is in docs/data.md, under datasets/goals.';

function problemOf(file: string, json: unknown, issue: z.core.$ZodIssue): Problem {
  const row = issue.path.find(step => typeof step === 'number');
  const column = issue.path.filter(step => typeof step === 'string').join('.');
  const found = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown>)?.[step], json);
  return {
    file,
    ...(row !== undefined && { row: row + 1 }),
    ...(column !== '' && { column }),
    message: messageOf(issue, found),
    hint: HINT,
  };
}

function messageOf(issue: z.core.$ZodIssue, found: unknown): string {
  const name = String(issue.path.filter(step => typeof step === 'string').at(-1) ?? 'file');
  if (issue.code === 'unrecognized_keys') return `unknown field: ${issue.keys.map(key => `"${key}"`).join(', ')}`;
  if (found === undefined) return `missing ${name}`;
  if (issue.code === 'invalid_value') return `unknown ${name}: ${shown(found)}, expected ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_union') return `unknown ${issue.discriminator ?? name}: ${shown(found)}`;
  return `invalid ${name}: ${shown(found)}, ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}

const shown = (found: unknown): string => {
  if (typeof found === 'object' && found !== null) return Array.isArray(found) ? 'a list' : 'an object';
  const text = JSON.stringify(found);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
