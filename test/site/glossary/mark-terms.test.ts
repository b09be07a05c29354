import { describe, expect, it } from 'vitest';
import { markTerms } from '../../../site/glossary/mark-terms.ts';

const rule = { path: '/da/methods/', most: 6 };
const marked = (html: string, most = 6): string[] =>
  [...markTerms('da', html, { ...rule, most }).matchAll(/popovertarget="term-([^"]+)">([^<]+)</g)].map(
    ([, id, word]) => `${id}: ${word}`,
  );

describe('markTerms', () => {
  it('opens the meaning of a term where it first stands, with the way to the page of terms', () => {
    expect(markTerms('da', '<p>Andelen i klyngen her.</p>', rule)).toBe(
      '<p>Andelen i <button type="button" class="term" popovertarget="term-klynge">klyngen</button>' +
        '<span popover id="term-klynge" class="meaning"><strong>Klynge</strong> De syv kommuner, hvis forventede niveau ' +
        'ligger nærmest kommunens eget, altså kommuner med samme rammevilkår. ' +
        '<a href="../glossary/#klynge">Ordliste</a></span> her.</p>',
    );
  });

  it('keeps a stop on the line of its word', () => {
    expect(markTerms('da', '<p>(i klyngen).</p>', rule)).toMatch(
      /^<p>\(i <span class="kept"><button .*<\/button><span popover .*<\/span>\)\.<\/span><\/p>$/,
    );
  });

  it('marks each term once, in whatever form it comes first', () => {
    expect(marked('<p>Klyngens tal og klyngen selv</p><dd>en klynge</dd>')).toEqual(['klynge: Klyngens']);
  });

  it('leaves headings, links, tables, drawings, buttons and text outside prose alone', () => {
    expect(
      marked(
        '<h2>Klynge</h2><p><a href="x">klyngen</a></p><td>klyngen</td><svg><p>klyngen</p></svg>klyngen' +
          '<p><button>klyngen</button> her</p><li>klyngen</li><!-- <p>klyngen</p> -->',
      ),
    ).toEqual([]);
  });

  it('finds whole words only, the longest form first, and not those inside longer ones', () => {
    expect(marked('<p>klyngeanalyse, A-dagpenge, langtidsledige</p>')).toEqual([
      'a-dagpenge: A-dagpenge',
      'langtidsledig: langtidsledige',
    ]);
  });

  it('stops at the most that are to be explained', () => {
    const html = '<p>klynge, rammevilkår og databrud</p>';
    expect(marked(html, 2)).toEqual(['klynge: klynge', 'rammevilkaar: rammevilkår']);
    expect(markTerms('da', html, { ...rule, most: 0 })).toBe(html);
  });

  it('changes nothing but the words', () => {
    const html = '<p>Uden ord &amp; <br>med <em>tegn</em></p><img src="a.png"><p>slut';
    expect(markTerms('en', html, rule)).toBe(html);
  });
});
