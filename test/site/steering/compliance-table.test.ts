import { describe, expect, it } from 'vitest';
import { complianceTable } from '../../../site/steering/compliance-table.ts';
import type { ObsStatus } from '../../../src/model/status.ts';
import { tinyPublished } from '../tiny-published.ts';
import { audit } from './tiny-steering.ts';

const page = { lang: 'da', published: tinyPublished(), path: '/da/' } as const;

describe('complianceTable', () => {
  it.each([
    ['Q', 'skjult'],
    ['O', 'mangler'],
    [null, '–'],
  ] as const)('says of a share that is not told with status %s that it is “%s”', (status: ObsStatus | null, word) => {
    const [row] = audit().compliance;
    const html = complianceTable(page, [{ ...row!, value: null, lower: null, upper: null, status }]);
    expect(html).toMatch(new RegExp(`<td class="n why"[^>]*>${word}</td>`));
  });
});
