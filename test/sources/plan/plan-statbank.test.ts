import { describe, expect, it } from 'vitest';
import { sourceTable } from '../../../src/sources/index.ts';
import { planStatbank } from '../../../src/sources/plan/plan-statbank.ts';
import type { DescribedVariable, TableDescription } from '../../../src/sources/plan/table-description.ts';

const variable = (id: string, codes: readonly string[], elimination = true): DescribedVariable => ({
  id,
  elimination,
  levels: [{ id: '', values: codes.map(code => ({ id: code, text: code })) }],
});
const described = (id: string, periods: readonly string[], ...variables: DescribedVariable[]): TableDescription => ({
  id,
  name: id,
  unit: 'Antal',
  updated: '2026-02-11T08:00:00',
  next: null,
  active: true,
  measures: ['Antal'],
  periods,
  variables,
});
const AREA = variable('OMRÅDE', ['000', '084', '01', '101', '411']);
const ages = ['IALT', ...Array.from({ length: 126 }, (_, year) => String(year))];
const folk1a = (periods: readonly string[]) =>
  described(
    'FOLK1A',
    periods,
    AREA,
    variable('KØN', ['TOT', '1', '2']),
    variable('ALDER', ages),
    variable('CIVILSTAND', ['TOT', 'U', 'G', 'E', 'F']),
  );
const bodies = (id: string, description: TableDescription, most?: number) =>
  planStatbank(sourceTable(id), description, most).requests.map(
    ({ body }) => JSON.parse(body!) as Record<string, unknown>,
  );

describe('planStatbank', () => {
  it('asks for BULK in codes with every variable: country, regions and municipalities, the ages that are read', () => {
    const [body] = bodies('FOLK1A', folk1a(['2026K1', '2026K2']));
    expect(body).toEqual({
      table: 'FOLK1A',
      format: 'BULK',
      lang: 'da',
      valuePresentation: 'Code',
      variables: [
        { code: 'OMRÅDE', values: ['000', '084', '101'] },
        { code: 'KØN', values: ['TOT'] },
        { code: 'ALDER', values: ['IALT', ...ages.slice(17, 68)] },
        { code: 'CIVILSTAND', values: ['TOT'] },
        { code: 'Tid', values: ['2026K1', '2026K2'] },
      ],
    });
  });

  it('counts cells as rows by fields and splits under the limit', () => {
    const quarters = ['2025K1', '2025K2', '2025K3', '2025K4', '2026K1'];
    const plan = planStatbank(sourceTable('FOLK1A'), folk1a(quarters), 3 * 52 * 6 * 4);
    expect(plan.requests.map(({ first, last, cells }) => [first, last, cells])).toEqual([
      ['2025K1', '2025K4', 3 * 52 * 6 * 4],
      ['2026K1', '2026K1', 3 * 52 * 6],
    ]);
  });

  it('asks for CSV where a value is a sum, or a variable is left to be added up', () => {
    const education = described(
      'HFUDD11',
      ['2024'],
      variable('BOPOMR', ['000']),
      variable('HERKOMST', ['TOT']),
      variable('HFUDD', ['TOT', 'H10', 'H20']),
      variable('ALDER', ['25-29', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64']),
      variable('KØN', ['TOT', 'M', 'K']),
    );
    const [body] = bodies('HFUDD11_UDEN', education);
    expect(body).toMatchObject({ table: 'HFUDD11', format: 'CSV' });
    expect(body!['variables']).toContainEqual({
      code: 'HFUDD',
      values: ['sum(UDEN|Grundskole eller gymnasial uddannelse=H10;H20)'],
    });
    const dwellings = described(
      'BOL101',
      ['2026'],
      AREA,
      variable('UDLFORH', ['TOT', '1', '2']),
      variable('EJER', ['1']),
    );
    expect(bodies('BOL101', dwellings)[0]).toMatchObject({ format: 'CSV' });
  });

  it.each([
    [
      'a code that is gone',
      [AREA, variable('UDLFORH', ['1', '2'])],
      'UDLFORH with "TOT"',
      'without them among "1", "2"',
    ],
    ['a variable that is gone', [AREA], 'by UDLFORH', 'by "OMRÅDE"'],
    [
      'a variable that must be chosen',
      [AREA, variable('UDLFORH', ['TOT']), variable('EJER', ['1'], false)],
      'without EJER',
      'EJER must be chosen ("1")',
    ],
    [
      'an area that is not known',
      [variable('OMRÅDE', ['000', '1234']), variable('UDLFORH', ['TOT'])],
      'OMRÅDE without "1234"',
      'with them',
    ],
  ])('asks for nothing and reports %s', (_, variables, was, is) => {
    const plan = planStatbank(sourceTable('BOL101'), described('BOL101', ['2026'], ...variables));
    expect(plan.requests).toEqual([]);
    expect(plan.drift).toMatchObject([{ was, is, where: 'src/sources/statbank/bol101.ts' }]);
  });
});
