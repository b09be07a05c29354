import { describe, expect, it } from 'vitest';
import { compoundParts, compoundTails } from '../../../site/search/compound-parts.ts';
import { synonymsOf } from '../../../site/search/synonyms-of.ts';

const known = new Set(['ledighed', 'dagpenge', 'ungdom', 'aktivering', 'kommune']);

describe('compoundTails', () => {
  it('finds the known words that a word ends in', () => {
    expect(compoundTails('bruttoledighed', known)).toEqual(['ledighed']);
    expect(compoundTails('ledighed', known)).toEqual([]);
    expect(compoundTails('', known)).toEqual([]);
  });
});

describe('compoundParts', () => {
  it('divides a word that is not known into two that are, with or without a letter between', () => {
    expect(compoundParts('dagpengeaktivering', known)).toEqual([['dagpenge', 'aktivering']]);
    expect(compoundParts('ungdomsledighed', known)).toEqual([['ungdom', 'ledighed']]);
  });

  it('leaves a known word, and one with an unknown head, as they are', () => {
    expect(compoundParts('ledighed', known)).toEqual([]);
    expect(compoundParts('xyzledighed', known)).toEqual([]);
  });
});

describe('synonymsOf', () => {
  it('gives the words that lead to a text, in both languages', () => {
    expect(synonymsOf('Kontanthjælpsmodtagere i pct.')).toContain('KTH');
    expect(synonymsOf('Social assistance recipients')).toContain('bistandshjælp');
    expect(synonymsOf('Sygedagpenge')).toContain('sygemeldte');
  });

  it('goes by beginnings of words: sickness benefit is not unemployment insurance', () => {
    expect(synonymsOf('Sygedagpengemodtagere')).not.toContain('arbejdsløshedsdagpenge');
    expect(synonymsOf('Vejle')).toEqual([]);
  });
});
