import { describe, expect, it } from 'vitest';
import { fitFramework } from '../../../src/comparisons/framework/fit-framework.ts';
import { municipalities } from '../../../src/comparisons/places.ts';
import { mgSygedagpenge } from '../../../src/indicators/mg-sygedagpenge.ts';
import type { MeasureTable } from '../../../src/observations/measure-table.ts';
import { uniformRandom } from '../../../src/statistics/random.ts';
import { measureTable, type SourceRow } from '../../indicators/tables.ts';
import { headlineOfFigures } from '../headline-of-figures.ts';

const random = uniformRandom(7);
const share = (whole: number): number => Math.round(whole * (0.1 + 0.3 * random()));

/** One table: a row of each code combination and municipality, 10,000 in the whole and a share of them in its parts. */
function table(id: string, measure: string, codes: readonly Readonly<Record<string, string | boolean>>[] = [{}]) {
  const rows = municipalities.flatMap(ref_area =>
    codes.map(({ part, ...code }): SourceRow => {
      const value = part === true ? share(10_000) : 10_000;
      return { period: id.startsWith('FOLK1') ? '2024-Q1' : '2024', ref_area, ...(code as object), [measure]: value };
    }),
  );
  const freq = id.startsWith('FOLK1') ? 'Q' : 'Y';
  return [id, measureTable(id, freq, rows)] as const;
}

/** Tables with every framework condition of every municipality in 2024; unemployment is by month. */
function tables(): Map<string, MeasureTable> {
  const months = municipalities.flatMap(ref_area => {
    const fte = share(5000);
    return Array.from({ length: 12 }, (_, i): SourceRow => {
      return { period: `2024-${String(i + 1).padStart(2, '0')}`, ref_area, target_group: '_T', fte };
    });
  });
  return new Map([
    table('FOLK1A', 'persons', [{ age: 'Y16T66' }, { age: 'Y16T29', part: true }, { age: 'Y60T66', part: true }]),
    table('FOLK1E', 'persons', [
      { age: 'Y16T66', origin: 'NW_IM', part: true },
      { age: 'Y16T66', origin: 'NW_DE', part: true },
    ]),
    table('HFUDD11', 'persons', [{ age: 'Y25T64' }]),
    table('HFUDD11_UDEN', 'persons', [{ age: 'Y25T64', part: true }]),
    table('FAM55N', 'households'),
    table('FAM55N_ENLIGE', 'households', [{ part: true }]),
    table('BOL101', 'dwellings'),
    table('BOL101_LEJERE', 'dwellings', [{ part: true }]),
    table('RAS301', 'employed'),
    table('RAS301_INDUSTRI', 'employed', [{ part: true }]),
    table('RAS301_OFFENTLIG', 'employed', [{ part: true }]),
    table('RAS400', 'persons', [{ sex: 'F' }, { sex: 'M' }]),
    ['y25i01', measureTable('y25i01', 'M', months)] as const,
  ]);
}

const sickness = (areas: readonly string[]) =>
  headlineOfFigures(
    mgSygedagpenge,
    'Y',
    areas.map(area => [area, '2024', 1 + random(), 10_000] as const),
  );
const model = 'sickness-benefit';
const fitOf = (areas: readonly string[], own = tables()) => fitFramework([sickness(areas)], own);

describe('fitFramework', () => {
  it('expects a level of every municipality that has a level and all framework conditions', () => {
    const { fitted } = fitOf(municipalities);
    expect(fitted.map(one => [one.model.id, one.year, one.expected.size])).toEqual([[model, 2024, 98]]);
  });

  it('expects nothing of a municipality that lacks one condition, and goes on with the others', () => {
    const own = tables();
    const homes = own.get('BOL101_LEJERE')!;
    homes.values['dwellings']![municipalities.indexOf('825')] = NaN;
    const [fitted] = fitOf(municipalities, own).fitted;
    expect([fitted!.expected.has('825'), fitted!.expected.size]).toEqual([false, 97]);
    expect(fitted!.clusters.has('825')).toBe(false);
  });

  it('is not fitted to fewer than 60 municipalities, and says so', () => {
    const absence = (areas: readonly string[]) => fitOf(areas).absent.find(one => one.model.id === model)?.reason;
    expect([absence(municipalities.slice(0, 59)), absence(municipalities.slice(0, 60))]).toEqual([
      'too-few-areas',
      undefined,
    ]);
  });

  it('names the conditions whose tables are not there', () => {
    const own = tables();
    own.delete('HFUDD11_UDEN');
    const { fitted, absent } = fitOf(municipalities, own);
    expect(fitted).toEqual([]);
    expect(absent.find(one => one.model.id === model)).toMatchObject({
      reason: 'no-covariates',
      missingCovariates: ['unskilled'],
    });
  });
});
