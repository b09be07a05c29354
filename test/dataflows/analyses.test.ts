import { describe, expect, it } from 'vitest';
import { analysisFiles } from '../../src/dataflows/analyses.ts';
import { datasetList } from '../../src/dataflows/datasets.ts';
import { frameworkFiles } from '../../src/dataflows/framework.ts';
import type { PublishedCompleteness, PublishedFunnel } from '../../src/package/analysis-types.ts';
import { undocumented, undocumentedFields } from './documented-columns.ts';
import { cohort, completeness, control, fitted, funnel, none, saving } from './samples.ts';

const files = analysisFiles({
  ...none,
  savings: [saving],
  control: [control],
  funnels: [funnel],
  survival: [cohort],
  completeness,
});
const contents = (path: string): string => String(files.find(file => file.path === path)!.contents);

describe('analysisFiles', () => {
  it('control.csv tells state, rule and since', () => {
    expect(contents('control.csv').split('\n')[1]).toBe(
      '165,mg-sygedagpenge,SDP,2026-09,2.346,0.5,0.5,percentage-points,concern,shift,high,2026-03,24,false,0.1,-0.3,0.5',
    );
  });

  it('funnel/<indicator>.json holds points, limits and those left out', () => {
    const own = JSON.parse(contents('funnel/mg-sygedagpenge.json')) as PublishedFunnel;
    expect([own.time_period, own.direction, own.centre]).toEqual(['2025', 'lower', 2]);
    expect(own.points[0]).toMatchObject({ ref_area: '165', adjusted_z: 2.96, outside: '95', side: 'above' });
    expect(own.limits).toEqual([{ denominator: 18_000, lower_95: 1.4, upper_95: 2.6, lower_998: 1, upper_998: 3 }]);
    expect(own.excluded).toEqual([{ ref_area: '825', reason: 'few-cases' }]);
  });

  it('survival.csv leaves a week that is not told empty, and says why in the status', () => {
    expect(contents('survival.csv').split('\n')).toEqual([
      'ref_area,target_group,time_period,starters,mature_weeks,still_26,restricted_mean_52,week_0,week_4,obs_status',
      '165,ADP,2025-Q1,200,8,,,100,45.7,Q',
      '',
    ]);
  });

  it('completeness.csv and .json name both editions', () => {
    expect(contents('completeness.csv').split('\n')[1]).toBe(
      'jobindsats,y25i09,persons,M,2026-09-22,2026-10-22,0,98,0.0123,-0.01,0.05,0.9877',
    );
    const own = JSON.parse(contents('completeness.json')) as PublishedCompleteness;
    expect(own.editions).toEqual([{ source: 'jobindsats', older: '2026-09-22', newer: '2026-10-22' }]);
    expect(own.indicators['mg-langtidsledige']!.points[0]).toMatchObject({ time_period: '2026-09', median: 0.0123 });
  });

  it('have no column or field that docs/data.md does not describe, and lack none that it does', () => {
    const all = [...files, ...frameworkFiles({ fitted: [fitted], absent: [] })];
    const tables = all.filter(({ path }) => path.endsWith('.csv'));
    expect(tables).toHaveLength(9);
    expect(tables.flatMap(({ path, contents: csv }) => undocumented(path, String(csv)))).toEqual([]);
    for (const path of ['funnel/mg-sygedagpenge.json', 'completeness.json'])
      expect(undocumentedFields(path, contents(path))).toEqual([]);
  });

  it('are none where nothing could be made', () => {
    expect(analysisFiles(none)).toEqual([]);
  });
});

describe('datasetList', () => {
  it('lists what is there, and names the saving potential calculated and no savings goal', () => {
    const listed = JSON.parse(String(datasetList(files).contents)) as {
      id: string;
      note: { da: string; en: string };
      files: { path: string; rows: number | null }[];
    }[];
    expect(listed.map(({ id }) => id)).toEqual(['saving-potential', 'control', 'funnel', 'survival', 'completeness']);
    expect(listed[0]!.note.da).toMatch(/^Beregnet, ikke et sparemål\./);
    expect(listed[0]!.note.en).toMatch(/^Calculated, not a savings goal\./);
    expect(listed[4]!.files).toEqual([
      { path: 'completeness.csv', rows: 1 },
      { path: 'completeness.json', rows: 1 },
    ]);
  });
});
