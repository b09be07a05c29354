import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { RefundRates, type RefundRate } from '../../src/model/refund-rate.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const PATH = 'datasets/goals/refund-rates.json';

/** Reads the dated refund rates. Throws `invalid refund rates` when the file does not fit. */
export async function readRefundRates(): Promise<readonly RefundRate[]> {
  const parsed = RefundRates.safeParse(JSON.parse(await readFile(join(PROJECT_ROOT, PATH), 'utf8')));
  if (!parsed.success) throw new Error(`invalid refund rates: ${PATH}. ${z.prettifyError(parsed.error)}`);
  return parsed.data.rates;
}
