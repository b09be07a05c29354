import { describe, expect, it } from 'vitest';
import { trendChart, trendPanels } from '../../src/charts/index.ts';
import { months, options } from './sample.ts';

const series = (label: string, points = months([1, 2, 3])) => ({ label, points });

describe('trendChart', () => {
  it('names each of six series and refuses a seventh', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => series(`Line ${name}`));
    const markup = trendChart(six, options);
    for (const { label } of six) expect(markup).toContain(`>${label}<`);
    expect(() => trendChart([...six, series('g')], options)).toThrow('invalid number of series: 7');
  });

  it('fills gaps with a pattern of its own and says what it means', () => {
    const markup = trendChart([series('a', months([1, 'Q', 'O', 2]))], options);
    expect(markup).toContain('<pattern id="c-suppressed"');
    expect(markup).toContain('fill="url(#c-suppressed)"');
    expect(markup).toContain('fill="url(#c-missing)"');
    expect(markup).toMatch(/skjult.*mangler/);
  });

  it('draws a series without figures as gaps only', () => {
    expect(trendChart([series('a', months(['Q', 'Q']))], options)).toContain('fill="url(#c-suppressed)"');
  });
});

describe('trendPanels', () => {
  it('gives each series its panel with its name, and refuses none', () => {
    const markup = trendPanels([series('Nord'), series('Midt'), series('Syd')], series('Landet'), options);
    for (const name of ['Nord', 'Midt', 'Syd']) expect(markup).toContain(`>${name}<`);
    expect(() => trendPanels([], series('Landet'), options)).toThrow('missing series');
  });

  it('does without a line to compare with', () => {
    const series = [{ label: 'Et langt navn på en gruppe af mennesker', points: months([1, 2, 3]) }];
    const markup = trendPanels(series, null, options);
    expect(markup).toContain('var(--chart-accent)');
    expect(markup).not.toContain('stroke="currentColor"');
  });

  it('marks a run of estimated figures at its ends only, so that its line is seen', () => {
    const run = months([1, 2, 3, 2, 1].map(value => [value, 'E'] as const));
    const markup = trendPanels([series('Nord', run)], null, options);
    expect(
      markup
        .match(/<path [^>]*[zZ]"/g)
        ?.join('')
        .match(/z/gi),
    ).toHaveLength(2);
    expect(markup).toContain('anslået');
  });

  it('says what the marks of the line compared with mean', () => {
    expect(trendPanels([series('Nord')], series('Landet', months([1, [2, 'P']])), options)).toContain('foreløbigt');
  });
});
