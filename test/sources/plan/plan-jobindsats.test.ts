import { describe, expect, it } from 'vitest';
import { sourceTable } from '../../../src/sources/index.ts';
import { planJobindsats } from '../../../src/sources/plan/plan-jobindsats.ts';
import type {
  DescribedLevel,
  DescribedVariable,
  TableDescription,
} from '../../../src/sources/plan/table-description.ts';

const level = (id: string, ...texts: string[]): DescribedLevel => ({
  id,
  values: texts.map((text, index) => ({ id: id === 'top' ? '/' : `/${index + 1}/`, text })),
});
const hierarchy = (id: string, ...levels: DescribedLevel[]): DescribedVariable => ({ id, elimination: true, levels });
const described = (variables: readonly DescribedVariable[], periods = ['2026M06', '2026M07']): TableDescription => ({
  id: 'y25i01',
  name: 'Ledighed',
  unit: null,
  updated: '2026-08-19',
  next: null,
  active: true,
  measures: [],
  periods,
  variables,
});
const NYKOM = hierarchy('_nykom', level('top', 'Hele landet'), level('kommune', 'Albertslund', 'Allerød'));
const REGION = hierarchy('_region', level('top', 'Hele landet'), level('region', 'Region Nordjylland'));
const BENEFIT = hierarchy(
  '_ygrpi09',
  level('top', 'Ydelsesgrupper i alt'),
  level('ydelse', 'A-dagpenge', 'Kontanthjælp'),
);
const FUND = hierarchy('_akassebl', level('top', 'I alt'), level('akasse', 'Ingen a-kasse', 'Min A-kasse'));
const y25i01 = sourceTable('y25i01');
const paths = (description: TableDescription, most?: number) =>
  planJobindsats(y25i01, description, most).requests.map(({ path }) => path);

describe('planJobindsats', () => {
  it('asks every level with every other, the country once, and not for what the binding does without', () => {
    expect(paths(described([NYKOM, REGION, BENEFIT, FUND]))).toEqual(
      [
        ['_nykom=/', '_ygrpi09=/'],
        ['_nykom=/', '_ygrpi09=level:ydelse'],
        ['_nykom=level:kommune', '_ygrpi09=/'],
        ['_nykom=level:kommune', '_ygrpi09=level:ydelse'],
        ['_region=level:region', '_ygrpi09=/'],
        ['_region=level:region', '_ygrpi09=level:ydelse'],
      ].map(
        ([area, benefit]) =>
          `/data/y25i01?mgroup.*=*&period.M=2026M06,2026M07&hierarchy.${area}&hierarchy.${benefit}&format=json`,
      ),
    );
  });

  it('expects rows by columns: periods × areas × benefits × (keys + measures)', () => {
    const cells = planJobindsats(y25i01, described([NYKOM, BENEFIT])).requests.map(request => request.cells);
    expect(cells).toEqual([2 * 7, 2 * 2 * 7, 2 * 2 * 7, 2 * 2 * 2 * 7]);
  });

  it('splits by period under the limit, on a grid that a new month does not move', () => {
    const months = Array.from(
      { length: 14 },
      (_, month) => `${2025 + Math.floor(month / 12)}M${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const spans = (periods: string[]) =>
      planJobindsats(
        y25i01,
        described(
          [
            hierarchy('_nykom', level('top', 'Hele landet')),
            hierarchy('_ygrpi09', level('top', 'Ydelsesgrupper i alt')),
          ],
          periods,
        ),
        7 * 6,
      ).requests.map(({ first, last }) => `${first}–${last}`);
    expect(spans(months)).toEqual(['2025M01–2025M06', '2025M07–2025M12', '2026M01–2026M02']);
    expect(spans(months.slice(1, -1))).toEqual(['2025M02–2025M06', '2025M07–2025M12', '2026M01–2026M01']);
  });

  it('splits the largest level where one period is too much', () => {
    const asked = paths(described([NYKOM, BENEFIT]), 7 * 3).filter(path => path.includes('ydelse'));
    expect(new Set(asked.map(path => /_nykom=([^&]+)&/.exec(path)![1]))).toEqual(new Set(['/', '/1/', '/2/']));
  });

  it('names single values where a level holds more than the binding reads, and leaves deeper levels alone', () => {
    const offers = hierarchy(
      '_tilb_2ptv',
      level('top', 'Tilbud i alt'),
      level('trin1', 'Vejledning og opkvalificering i alt', 'Nytteindsats i alt'),
      level('trin2', 'Ordinær uddannelse i alt', 'Danskuddannelse', 'Nytteindsats i alt'),
      level('trin3', 'Noget helt andet'),
    );
    const { requests, drift } = planJobindsats(
      sourceTable('y01c02'),
      described([hierarchy('_nykom', level('top', 'Hele landet')), offers]),
    );
    expect(drift).toEqual([]);
    expect(requests.map(({ path }) => /_tilb_2ptv=([^&]+)/.exec(path)![1])).toEqual(['/', 'level:trin1', '/1/']);
  });

  it('finds a breakdown without a known id where just one hierarchy holds its texts', () => {
    const delay = hierarchy('_maal', level('trin', '3 mdr.', '6 mdr.', '12 mdr.'));
    const table = sourceTable('y01b15');
    const description = (...variables: DescribedVariable[]) => described(variables, ['2026Q01']);
    expect(planJobindsats(table, description(NYKOM, delay)).requests[0]!.path).toContain(
      '&hierarchy._maal=level:trin&',
    );
    expect(planJobindsats(table, description(NYKOM, delay, { ...delay, id: '_maal2' })).drift).toMatchObject([
      { what: 'hierarchy', is: '"_nykom", "_maal", "_maal2"' },
    ]);
  });

  it.each([
    [
      'a text that is not bound',
      [NYKOM, hierarchy('_ygrpi09', level('ydelse', 'A-dagpenge', 'Revalidering'))],
      'code set',
      'with them in _ygrpi09 level ydelse',
    ],
    ['a hierarchy that is gone', [NYKOM], 'hierarchy', '"_nykom"'],
    [
      'an area that is not known',
      [hierarchy('_nykom', level('kommune', 'Albertslund', 'Nykøbing'))].concat(BENEFIT),
      'code set',
      'with them in _nykom level kommune',
    ],
  ])('asks for nothing and reports %s', (_, variables, what, is) => {
    const { requests, drift } = planJobindsats(y25i01, described(variables));
    expect(requests).toEqual([]);
    expect(drift).toMatchObject([{ table: 'y25i01', what, is, where: 'src/sources/jobindsats/y25i01.ts' }]);
  });

  it('reports another frequency', () => {
    expect(planJobindsats(y25i01, described([NYKOM, BENEFIT], ['2026Q01', '2026Q02'])).drift).toEqual([
      {
        table: 'y25i01',
        what: 'frequency',
        was: 'M',
        is: 'of periods such as 2026Q02',
        where: 'src/sources/jobindsats/y25i01.ts',
      },
    ]);
  });
});
