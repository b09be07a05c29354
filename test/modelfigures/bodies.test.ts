import { describe, expect, it } from 'vitest';
import { modelOf, textOf, worldOf } from './model-world.ts';

const world = worldOf(1);

describe('jobindsatsBody', () => {
  const text = textOf(modelOf('y01a02', { first: '2026-09' }), world);

  it('is one line with columns and rows', () => {
    const body = JSON.parse(text) as { columns: string[]; rows: unknown[][] };
    expect(text).not.toContain('\n');
    expect(Object.keys(body)).toEqual(['columns', 'rows']);
    expect(body.columns.slice(0, 4)).toEqual(['Periode', 'Område', 'Antal personer', 'Antal fuldtidspersoner']);
    expect(body.rows).toHaveLength(104);
    expect(body.rows[0]!.slice(0, 2)).toEqual(['2026M09', 'Hele landet']);
  });

  it('writes counts whole and shares with one decimal', () => {
    expect(text).toMatch(/\["2026M09","Hele landet",\d+,\d+,\d+\.\d,\d+\.\d\]/);
  });

  it('spells quarters and years as the publisher does', () => {
    expect(textOf(modelOf('y01b15', { first: '2025-Q4', last: '2025-Q4' }), world)).toContain('"2025Q04"');
    expect(textOf(modelOf('ptv_g01', { first: '2025' }), world)).toContain('"2025Y01"');
    expect(textOf(modelOf('y30r21', { first: '2026-Q2' }), world)).toContain('"2026QMAT02"');
  });
});

describe('statbankBody', () => {
  const text = textOf(modelOf('FOLK1A', { first: '2026-Q3' }), world);

  it('has byte order mark, CRLF and codes', () => {
    const [header, first] = text.split('\r\n');
    expect(header).toBe('\uFEFFOMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD');
    expect(first).toMatch(/^000;TOT;IALT;TOT;2026K3;\d{7}$/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('writes a decimal comma', () => {
    expect(textOf(modelOf('RAS200', { first: '2024' }), world)).toMatch(/^000;TOT;16-64;TOT;BFK;2024;\d\d,\d\r$/m);
  });

  it('leaves out what is zero', () => {
    expect(text).not.toMatch(/;0\r\n/);
  });
});

describe('population', () => {
  it('of the single years 16–66 sums to that of the published ages', () => {
    const lines = textOf(modelOf('FOLK1A', { first: '2014-Q1', last: '2014-Q1' }), world).split('\r\n');
    const country = lines.filter(line => line.startsWith('000;') && !line.includes('IALT'));
    const sum = country.reduce((total, line) => total + Number(line.split(';').at(-1)), 0);
    expect(country).toHaveLength(51);
    expect(Math.abs(sum / 3_706_892 - 1)).toBeLessThan(0.005);
  });
});
