import { describe, expect, it } from 'vitest';
import { reportList } from '../../../scripts/reports/report-list.ts';
import type { PublishedSteering } from '../../../src/package/steering-types.ts';

const steering: PublishedSteering = {
  audit_years: [2025, 2024],
  plan_year: 2027,
  areas: ['101', '851'],
  goal_years: [2025],
  analyses: [{ region: 'RBNJ', years: [2025] }],
  monitoring_regions: [],
};

describe('reportList', () => {
  it('is the audit of an area and year, the latest without a year', () => {
    expect(reportList(steering, { lang: 'en', area: '851', year: 2024 })).toEqual([
      { page: 'en/areas/851/audit/2024/', file: 'audit-851-2024.en.pdf' },
    ]);
    expect(reportList(steering, { lang: 'da', area: '101' })[0]!.page).toBe('da/areas/101/audit/2025/');
  });

  it('is every area for all, and the analysis of a region', () => {
    expect(reportList(steering, { lang: 'da', all: true }).map(({ file }) => file)).toEqual([
      'audit-101-2025.da.pdf',
      'audit-851-2025.da.pdf',
    ]);
    expect(reportList(steering, { lang: 'da', region: 'RBNJ' })[0]!.page).toBe('da/regions/RBNJ/analysis/2025/');
  });

  it.each([
    [{ lang: 'da' }, 'missing option'],
    [{ lang: 'da', area: '999' }, 'unknown area: "999"'],
    [{ lang: 'da', area: '851', year: 1999 }, 'unknown year: 1999'],
    [{ lang: 'da', region: 'X' }, 'unknown region: "X"'],
    [{ lang: 'da', region: 'RBNJ', year: 2010 }, 'region RBNJ did not exist in 2010'],
  ])('refuses %j', (wanted, message) => {
    expect(() => reportList(steering, wanted)).toThrow(message);
  });
});
