import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/sources/parse-json.ts';
import { problemsOf } from './input-problems.ts';

describe('parseJson', () => {
  it('gives the value of a JSON text', () => {
    expect(parseJson('{"rows":[1,null]}', { file: 'a.json' })).toEqual({ rows: [1, null] });
  });

  it('says where a truncated body breaks off', () => {
    expect(problemsOf(() => parseJson('{"rows":', { file: 'a.json' }))).toEqual([
      'a.json: invalid JSON: Unexpected end of JSON input at position 8, of 8 characters. The answer is cut off or is a message instead of data; fetch the table again',
    ]);
    expect(problemsOf(() => parseJson('[1,"ab', { file: 'a.json' }))[0]).toMatch(/at position 6.*, of 6 characters/);
  });

  it('refuses a message instead of data', () => {
    expect(problemsOf(() => parseJson('Forkert nøgle eller nøglen er udløbet.', { file: 'a.json' }))[0]).toContain(
      'a.json: invalid JSON: Unexpected token',
    );
  });
});
