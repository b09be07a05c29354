import { describe, expect, it } from 'vitest';
import { homeView } from '../../../site/home/home-view.ts';
import { largestMoves } from '../../../site/home/largest-moves.ts';
import { comparedPublished, files, lens } from '../comparison/tiny-comparison.ts';
import { indicator, tinyPublished } from '../tiny-published.ts';

describe('homeView', () => {
  it('shows current figures only, the first of each subject before the second of any', () => {
    const more = ['am-2', 'am-3', 'mg-1', 'in-1', 're-1', 'lk-1'].map(id => ({
      ...indicator,
      id,
      subject: id.startsWith('am') ? 'labour-market' : id.slice(0, 2),
    }));
    const subjects = ['labour-market', 'mg', 'in', 're', 'lk'].map(id => ({ id, name: { da: id, en: id } }));
    const view = homeView('da', tinyPublished({ indicators: [indicator, ...more], subjects }));
    expect(view.keyFigures.map(({ item }) => item.id)).toEqual(['am-x', 'mg-1', 'in-1', 're-1', 'lk-1']);
  });

  it('fills up from other subjects where one has no current figure', () => {
    const { keyFigures } = homeView('da', tinyPublished());
    expect(keyFigures.map(({ item }) => item.id)).toEqual(['am-x']);
  });

  it('opens with what is going on: the first indicator, and how many are better and worse', () => {
    const { opening, balance } = homeView('da', tinyPublished());
    expect(`${opening} ${balance.text}`).toBe(
      'I juli 2026 var tallet for hele landet 3,2 pct. Det er 0,2 procentpoint højere end i juli 2025 – en forværring, ' +
        'fordi lavere er bedre. Af de 1 nøgletal, der kan holdes op mod året før, er 0 blevet bedre og 1 dårligere; ' +
        'for de sidste 0 er tallet uændret, eller forskellen kan være tilfældig.',
    );
  });

  it('names the indicators that are better, worse or neither, with the way to the figure', () => {
    const higher = { ...indicator, id: 'am-y', shortName: { da: 'Job', en: 'Jobs' }, direction: 'higher' as const };
    const neutral = { ...indicator, id: 'am-z', direction: 'neutral' as const };
    const { groups } = homeView('da', tinyPublished({ indicators: [indicator, higher, neutral] })).balance;
    expect(groups).toEqual([
      { label: 'Bedre (1)', indicators: [{ label: 'Job', href: 'areas/DK/am-y/' }] },
      { label: 'Dårligere (1)', indicators: [{ label: 'Ledige', href: 'areas/DK/am-x/' }] },
    ]);
  });

  it('says which version it is and what the newest figures are from', () => {
    expect(homeView('da', tinyPublished()).update).toBe(
      'Version 1.2.0 blev udgivet 27. august 2026. De nyeste tal er fra juli 2026.',
    );
  });
});

describe('largestMoves', () => {
  it('names who fell and leaves out those without a figure', () => {
    expect(largestMoves('da', tinyPublished(), { id: 'am-x', path: '/da/' })).toEqual({
      rising: [],
      falling: [{ label: 'Aarhus', href: 'areas/751/am-x/', change: 'faldet 0,3 procentpoint på et år' }],
      tested: false,
    });
  });

  it('leaves out a change that the test against the year before finds to be chance', () => {
    const chance = files['comparisons/751.json']!.replace(
      /"past":\{[^}]*\}/,
      JSON.stringify({ past: lens({ verdict: 'no-clear-difference' }) }).slice(1, -1),
    );
    expect(largestMoves('da', comparedPublished(), { id: 'am-x', path: '/da/' })).toMatchObject({
      falling: [{ label: 'Aarhus' }],
      tested: true,
    });
    const { falling } = largestMoves('da', comparedPublished({ 'comparisons/751.json': chance }), {
      id: 'am-x',
      path: '/da/',
    });
    expect(falling).toEqual([]);
  });
});
