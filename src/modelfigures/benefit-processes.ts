import type { BenefitProcess } from './benefit-process.ts';
import { lastingBenefits } from './lasting-benefits.ts';
import { temporaryBenefits } from './temporary-benefits.ts';

const byId = new Map([...temporaryBenefits, ...lastingBenefits].map(process => [process.id, process]));

/** The process of a benefit. Throws `unknown benefit process`. */
export function benefitProcess(id: string): BenefitProcess {
  const process = byId.get(id);
  if (!process) throw new Error(`unknown benefit process: "${id}" (known are ${[...byId.keys()].join(', ')})`);
  return process;
}
