import { describe, expect, it } from 'vitest';
import { sourceTable } from '../../src/sources/index.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { statbankDstml } from '../../src/sources/statbank-dstml.ts';
import { bytes, problemsOf } from './input-problems.ts';
import { hasRecorded, recorded } from './recorded.ts';

const cube = (cells: string, end = '</Data>\r\n</Cube>') =>
  [
    '<?xml version="1.0" encoding="UTF-16"?>\r\n<Cube>',
    '<Variable Code="V1" Text="tid" Prescat="H" Presid="1">',
    '<Variable Code="V2" Text="k\u00F8n &amp; alder" Prescat="S" Presid="1">',
    `<Data>\r\n${cells}${end}`,
  ].join('\r\n');
const latin1 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const place = { file: 'T.xml' };

describe('statbankDstml', () => {
  it('reads ISO-8859-1 that claims to be UTF-16', () => {
    const raw = statbankDstml(latin1(cube('<No V1="2008" V2="05" >42</No>\r\n')), place);
    expect(raw.columns).toEqual(['TID', 'KØN & ALDER', 'INDHOLD']);
    expect([raw.rows, raw.at(0, 0), raw.at(0, 1), raw.at(0, 2)]).toEqual([1, '2008', '05', '42']);
  });

  it('reads UTF-8 and true UTF-16 as well', () => {
    const text = cube('<No V1="2008" V2="05" >42</No>\r\n');
    const utf16 = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, letter => letter.charCodeAt(0)).buffer);
    expect(statbankDstml(bytes(text), place).columns).toEqual(['TID', 'KØN & ALDER', 'INDHOLD']);
    expect(statbankDstml(utf16, place).columns).toEqual(['TID', 'KØN & ALDER', 'INDHOLD']);
  });

  it('names every line that is no cell, or a cell without all keys', () => {
    const hint = '. The file is cut off or no DSTML; fetch the table again, best as CSV';
    expect(problemsOf(() => statbankDstml(latin1(cube('<No V1="2008" >1</No>\r\n<Nu/>\r\n')), place))).toEqual([
      `T.xml row 6: invalid line: <No V1="2008" >1</No>${hint}`,
      `T.xml row 7: invalid line: <Nu/>${hint}`,
    ]);
  });

  it('refuses a cube that is cut off', () => {
    expect(problemsOf(() => statbankDstml(latin1(cube('<No V1="2008" V2="05" >42</No>\r\n', '')), place))).toEqual([
      'T.xml: invalid cube: expected <Cube> with variables and <Data> to its end. The file is cut off or no DSTML; fetch the table again, best as CSV',
    ]);
  });

  it.skipIf(!hasRecorded)('reads a recorded cube; the 17 combinations it leaves out are no rows', () => {
    const raw = statbankDstml(recorded('statbank/NEET2/NEET2.dstml.xml'), place);
    expect(raw.columns).toEqual(['TID', 'ALDER', 'KØN', 'STATUS (NEET)', 'BOPÆLSOMRÅDE', 'INDHOLD']);
    expect(raw.rows).toBe(12_528 - 17);
    const last = raw.columns.map((_, column) => raw.at(raw.rows - 1, column));
    expect(last).toEqual(['2019', 'IALT', 'K', '10', '851', '1269']);
  });

  it.skipIf(!hasRecorded)('feeds the binding of FOLK1A: regions by sex and single year', () => {
    const file = recorded('statbank/FOLK1A/FOLK1A-regions-age-q3.dstml.xml');
    const table = readTable(sourceTable('FOLK1A'), file, { file: 'FOLK1A.xml', format: 'statbank-dstml' });
    expect(table.rows).toBe(14_932);
    expect(new Set(table.codes.ref_area).size).toBe(5);
    expect(new Set(table.codes.sex).size).toBe(2);
  });
});
