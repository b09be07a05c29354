import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../../src/codelists/dimensions.ts';
import type { Dimension } from '../../../src/model/dimension.ts';
import { parsePeriodId, type Freq } from '../../../src/model/period.ts';
import type { KeyColumn, KeyParser } from '../../../src/model/source.ts';
import { keyReaders } from '../../../src/sources/parsers/index.ts';
import { monthly } from '../tables.ts';

const read = (parser: KeyParser, text: string, { freq = 'M', ...key }: Partial<KeyColumn> & { freq?: Freq } = {}) =>
  keyReaders[parser](text, { labels: ['K'], dimension: 'ref_area', parser, ...key }, { ...monthly, freq });

const code = (dimension: Dimension, id: string) => ({ number: dimensionNumbering[dimension].numberOf(id) });

describe('period', () => {
  it('gives the period number of the table’s frequency', () => {
    expect(read('period', '2026M07')).toEqual({ number: parsePeriodId('M', '2026-07') });
    expect(read('period', '2023QMAT02', { freq: 'R4' })).toEqual({ number: parsePeriodId('R4', '2023-Q2') });
  });

  it('refuses a period of another frequency, and one that does not exist', () => {
    expect(read('period', '2026Q01')).toEqual({
      message: 'invalid period: "2026Q01" is a quarter, expected a month such as 2026M07',
      hint: 'Ask the publisher for periods of frequency M, or correct freq in the binding of y99a01',
    });
    expect(read('period', '2026M13')).toMatchObject({
      message: 'invalid period: "2026M13" does not exist, expected a month such as 2026M07',
    });
  });
});

describe('area-name', () => {
  it.each([
    ['Hele landet', 'DK'],
    ['Albertslund', '165'],
    ['Region Nordjylland', '1081'],
    ['Uoplyst område', '998'],
  ])('reads %s', (name, id) => {
    expect(read('area-name', name)).toEqual(code('ref_area', id));
  });

  it.each(['albertslund', 'Albertslund ', 'Gotham', 'constructor'])('refuses "%s"', name => {
    expect(read('area-name', name)).toEqual({
      message: `unknown area: "${name}", expected a name as Jobindsats writes it, such as Hele landet or Albertslund`,
      hint: 'Add the name to src/codelists/area-name.ts if the area is known, or the area to src/codelists/area.ts',
    });
  });
});

describe('area-code', () => {
  it.each([
    ['000', 'DK'],
    ['084', '1084'],
    ['01', 'LD01'],
    ['101', '101'],
    ['411', '411'],
  ])('reads %s with its leading zeros', (text, id) => {
    expect(read('area-code', text)).toEqual(code('ref_area', id));
  });

  it.each(['0', '84', '1', '0101', 'DK'])('refuses "%s"', text => {
    expect(read('area-code', text)).toEqual({
      message: `unknown area code: "${text}", expected a code of Statistics Denmark such as 000, 084, 01 or 101`,
      hint: 'Fetch the table in codes with leading zeros, or add the area to src/codelists/area.ts',
    });
  });
});

describe('code', () => {
  const codes = { 'I alt': '_T', Kvinder: 'F' };

  it('gives the number of the code that the binding names', () => {
    expect(read('code', 'Kvinder', { dimension: 'sex', codes })).toEqual(code('sex', 'F'));
  });

  it('refuses a text that the binding does not list, also one every object has', () => {
    expect(read('code', 'toString', { dimension: 'sex', codes })).toEqual({
      message: 'unknown text: "toString", expected "I alt", "Kvinder"',
      hint: 'Add the text to its column in src/sources/jobindsats/y99a01.ts, or ask the publisher for one level',
    });
  });

  it('accepts only the total of a breakdown that is not read', () => {
    expect(read('code', 'I alt', { dimension: 'none', codes: { 'I alt': '_T' } })).toEqual({ number: 0 });
    expect(read('code', 'Ase', { dimension: 'none', codes: { 'I alt': '_T' } })).toEqual({
      message: 'unknown text: "Ase", expected "I alt"',
      hint: 'Ask the publisher for the total only; y99a01 is not read by this breakdown',
    });
  });
});

describe('age-years', () => {
  it.each([
    ['IALT', '_T'],
    ['TOT', '_T'],
    ['0', 'Y0'],
    ['16', 'Y16'],
    ['16-66', 'Y16T66'],
    ['67-', 'Y_GE67'],
  ])('reads %s', (text, id) => {
    expect(read('age-years', text)).toEqual(code('age', id));
  });

  it.each(['126', '17-23', '16 år', '1666', '-15'])('refuses "%s"', text => {
    expect(read('age-years', text)).toEqual({
      message: `unknown age: "${text}", expected a year such as 16, a band such as 16-24 or 67-, TOT or IALT`,
      hint: 'Fetch the table in codes, or add the band to src/codelists/age.ts',
    });
  });
});
