import { describe, expect, it } from 'vitest';
import { readGoals } from '../../../scripts/build/read-goals.ts';
import { lk75 } from '../../../src/indicators/lk-75.ts';
import { lkTilbud } from '../../../src/indicators/lk-tilbud.ts';
import { lkTilbudFrist } from '../../../src/indicators/lk-tilbud-frist.ts';
import { complianceOf, complianceTable } from '../../../src/steering/compliance/compliance.ts';
import { complianceSentence } from '../../../src/steering/sentences/compliance-sentence.ts';
import { computedOf, worldOf } from '../world.ts';

const share = (period: string, value: number, own = {}) => ({
  area: '167',
  period,
  value,
  numerator: value * 10,
  denominator: 1000,
  group: 'ADP',
  ...own,
});

const world = worldOf({
  book: await readGoals(),
  computed: [
    computedOf(lkTilbud, 'Y', [share('2014', 91, { numerator: 90 })]),
    computedOf(lkTilbudFrist, 'Y', [share('2014', 50), share('2018', 52)]),
    computedOf(lk75, 'Q', [share('2026-Q1', 70), share('2026-Q2', 76)]),
  ],
});
const of = (kind: string, year: number, group = 'ADP') =>
  complianceOf(world, '167', year).find(row => row.kind === kind && row.target_group === group)!;

describe('complianceOf', () => {
  it('uses the published share where there is one, with the requirements of the time', () => {
    expect(of('offer', 2014)).toMatchObject({
      basis: 'published-share',
      indicator: 'lk-tilbud',
      time_period: '2014',
      value: 91,
      requirements: '',
      unverified: true,
      met: null,
    });
  });

  it('falls back to the proxy, says so, and gives no verdict on the law', () => {
    const row = of('offer', 2018);
    expect(row).toMatchObject({ basis: 'proxy', indicator: 'lk-tilbud-frist', value: 52, met: null });
    expect(row.requirements.split(' ')).toEqual([
      'adp-tilbud-13-uger',
      'adp-tilbud-13-uger-50-plus',
      'adp-tilbud-26-uger',
    ]);
    expect(complianceSentence(row, lkTilbudFrist)).toMatchObject({
      judgement: 'uncertain',
      text: {
        da: 'Tilbud (A-dagpenge): om lovens krav er overholdt, er ikke offentliggjort for 2018. I stedet vises nye forløb med første tilbud inden 6 måneder: 52,0 pct.',
      },
    });
  });

  it('holds the 75 per cent rule against the latest quarter, with its uncertainty', () => {
    expect(of('interview', 2026)).toMatchObject({
      time_period: '2026-Q2',
      min_share: 75,
      value: 76,
      met: 'within-uncertainty',
      requirements: 'adp-75-pct',
    });
  });

  it('says that nothing tells where there is neither', () => {
    const row = of('interview', 2018);
    expect(row).toMatchObject({ basis: 'none', indicator: null, value: null, requirements: 'adp-seks-samtaler' });
    expect(complianceSentence(row, null).text.en).toBe(
      'Interviews (Unemployment insurance benefit): whether the requirements of the law were kept in 2018 cannot be seen in open figures.',
    );
  });
});

describe('complianceTable', () => {
  it('has a row for each area, year, group and kind that anything is told of', () => {
    expect(
      complianceTable(world, 2026).map(({ ref_area, time_period, basis }) => [ref_area, time_period, basis]),
    ).toEqual([
      ['167', '2014', 'published-share'],
      ['167', '2018', 'proxy'],
      ['167', '2026-Q2', 'published-share'],
    ]);
  });
});
