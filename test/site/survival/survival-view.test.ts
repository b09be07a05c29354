import { describe, expect, it } from 'vitest';
import { cohortsOf } from '../../../site/survival/survival-index.ts';
import { survivalView } from '../../../site/survival/survival-view.ts';
import { comparedPublished } from '../comparison/tiny-comparison.ts';
import { indicator } from '../tiny-published.ts';

const HEAD =
  'ref_area,target_group,time_period,starters,mature_weeks,still_26,restricted_mean_52,week_0,week_26,week_52,obs_status\n';
const rows = (...lines: string[]) => ({ 'survival.csv': HEAD + lines.map(line => `${line}\n`).join('') });
const OLD = '751,_T,2025-Q1,120,52,30,20.5,100,30,4.2,A';
const MATURE = '751,_T,2025-Q2,150,52,28.1,19.4,100,28.1,4,A';
const YOUNG = '751,_T,2025-Q3,140,26,27,,100,27,,A';
const COUNTRY = 'DK,_T,2025-Q2,9000,52,31,21,100,31,5,A';

const version = (files: Record<string, string>, subject = 'results') => {
  const published = comparedPublished(files);
  return { ...published, indicator: () => ({ ...indicator, subject }) };
};
const view = (published: ReturnType<typeof version>, code = '751') =>
  survivalView('da', published, { id: 'am-x', code, page: '/da/areas/751/am-x/' });

describe('cohortsOf', () => {
  it('keeps only the weeks that are told', () => {
    const [young] = cohortsOf(version(rows(YOUNG)), { area: '751', benefit: '_T' });
    expect(young).toMatchObject({ period: '2025-Q3', mean: null, still26: 27 });
    expect(young!.points).toEqual([
      { week: 0, value: 100 },
      { week: 26, value: 27 },
    ]);
  });
});

describe('survivalView', () => {
  it('draws the latest quarter that all have been followed through, beside the country, and says which are left out', () => {
    const { svg, sentences, lead } = view(version(rows(OLD, MATURE, YOUNG, COUNTRY)))!;
    expect(lead).toContain('2. kvartal 2025');
    expect(svg.match(/class="solid"/g)).toHaveLength(2);
    expect(sentences[0]).toBe(
      'I Aarhus Kommune var de i gennemsnit på ydelsen i 19,4 uger af de første 52, og 28,1 pct. var der stadig efter 26 uger. Tallene bygger på 150 forløb.',
    );
    expect(sentences[1]).toBe('Til sammenligning: hele landet 21,0 uger.');
    expect(sentences[2]).toContain('3. kvartal 2025');
  });

  it('says that later quarters are not there where none is told', () => {
    expect(view(version(rows(OLD)))!.sentences.at(-1)).toMatch(/^Kvartaler efter 1\. kvartal 2025 vises ikke/);
  });

  it('is not there without a mature quarter, and not beside indicators that are no results', () => {
    expect(view(version(rows(YOUNG)))).toBeNull();
    expect(view(version(rows(MATURE), 'effort'))).toBeNull();
    expect(view(version({}))).toBeNull();
  });
});
