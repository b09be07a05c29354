import { describe, expect, it } from 'vitest';
import { targetTable } from '../../../site/steering/plan-tables.ts';
import { tinyPublished } from '../tiny-published.ts';
import { plan } from './tiny-reports.ts';
import { score } from './tiny-steering.ts';

const page = { lang: 'da', published: tinyPublished(), path: '/da/' } as const;
const [row] = plan.table;
const hidden = { value: null, numerator: null, denominator: null, lower: null, upper: null, status: 'Q' } as const;

describe('targetTable', () => {
  it('says that a latest figure is hidden, never a dash', () => {
    const told = (overall: Partial<ReturnType<typeof score>>) =>
      targetTable(page, { ...plan, table: [{ ...row!, latest: score(overall) }] });
    expect(told({ overall: hidden })).toMatch(/<td class="n why"[^>]*>skjult</);
    expect(told({})).not.toContain('skjult');
  });
});
