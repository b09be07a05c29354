import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundWords, searchWords } from '../../../site/search/search-words.ts';
import { stemOf } from '../../../site/search/stem-of.ts';
import { withoutFiller } from '../../../site/search/without-filler.ts';

describe('searchWords', () => {
  it.each([
    ['Sygedagpenge, Vejle', ['sygedagpenge', 'vejle']],
    ['A-dagpenge', ['dagpenge']],
    ['Århus', ['aarhus']],
    ['ÆRØ', ['aeroe']],
    ['Malmö', ['malmoe']],
    ['café', ['cafe']],
    ['16-64 år', ['16', '64', 'aar']],
    ['<b>x</b>', []],
    ['', []],
  ])('of “%s” are %j', (text, words) => expect(searchWords(text)).toEqual(words));

  it('are the same whichever way æ, ø and å are written', () => {
    const letters = fc.constantFrom('æ', 'ø', 'å', 'k', 'r', 'n', 'b');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 2, maxLength: 12 }), word => {
        const text = word.join('');
        const spelt = text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
        expect(searchWords(text)).toEqual(searchWords(spelt));
        expect(searchWords(text.normalize('NFD').toUpperCase())).toEqual(searchWords(text));
      }),
    );
  });

  it('are plain letters and digits whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]*$/u);
      }),
    );
  });
});

describe('foundWords', () => {
  it('has words also as those write them who leave the marks out', () => {
    expect(foundWords('København Ærø')).toEqual(['koebenhavn', 'kobenhavn', 'aeroe', 'aero']);
    expect(foundWords('Vejle')).toEqual(['vejle']);
  });
});

describe('stemOf', () => {
  it.each([
    ['dagpengene', 'dagpeng'],
    ['dagpenge', 'dagpeng'],
    ['kommunernes', 'kommun'],
    ['ledige', 'ledig'],
    ['fleks', 'flek'],
    ['unge', 'unge'],
    ['851', '851'],
  ])('takes the ending off %s: %s', (word, stem) => expect(stemOf(word)).toBe(stem));
});

describe('withoutFiller', () => {
  it('leaves out words that say nothing, unless nothing else is there', () => {
    expect(withoutFiller(['hvor', 'mange', 'ledige', 'er', 'der'])).toEqual(['ledige']);
    expect(withoutFiller(['er', 'til'])).toEqual(['er', 'til']);
  });
});
