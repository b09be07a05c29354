import { describe, expect, it } from 'vitest';
import { benefits, responsibilityOf } from '../../src/codelists/benefit.ts';
import { hasReference, referenceJson } from './reference-file.ts';

const REFERENCE = 'geo/benefits-and-offers.json';
const byId = new Map(benefits.codes.map(benefit => [benefit.id, benefit]));

describe('benefits', () => {
  it('ends each responsibility before the next begins and leaves the last open', () => {
    for (const { id, responsibility } of benefits.codes) {
      const days = responsibility.map(({ until }) => until ?? '9999');
      expect(days, id).toEqual([...days].sort());
      expect(
        responsibility.filter(({ until }) => until === undefined),
        id,
      ).toHaveLength(1);
    }
  });

  it('lets a replaced benefit end the day before its successor takes over', () => {
    const replaced = benefits.codes.filter(({ replacedBy }) => replacedBy);
    expect(replaced.map(({ id }) => id)).toEqual(['UDH', 'SHO']);
    for (const { validTo, replacedBy } of replaced) {
      expect(Date.parse(replacedBy!.day) - Date.parse(validTo!)).toBe(86_400_000);
      expect(byId.has(replacedBy!.benefit)).toBe(true);
    }
  });

  it('names the tables before and after the social assistance reform', () => {
    expect(['KTH', 'UDH'].map(id => byId.get(id)!.tablePrefixes)).toEqual([['y60', 'y36'], ['y38']]);
  });

  it('flags validity that was not seen in a source', () => {
    expect(benefits.codes.filter(({ verified }) => verified === false).map(({ id }) => id)).toEqual([
      'STH',
      'INT',
      'SUD',
      'JAF',
      'RES',
    ]);
  });

  it.skipIf(!hasReference(REFERENCE))('has the benefits of the reference', () => {
    const reference = referenceJson<{ benefits: { code: string; responsible_before_2009_08_01: string }[] }>(REFERENCE);
    expect([...byId.keys()].sort()).toEqual(reference.benefits.map(({ code }) => code.toUpperCase()).sort());
    const stated = reference.benefits.filter(row => /^(?:state|municipality)$/.test(row.responsible_before_2009_08_01));
    expect(stated.map(({ code }) => responsibilityOf(code.toUpperCase(), '2009-07-31'))).toEqual(
      stated.map(row => row.responsible_before_2009_08_01),
    );
  });
});

describe('responsibilityOf', () => {
  it('moves insured unemployed from the state to the municipality on 1 August 2009', () => {
    expect(responsibilityOf('ADP', '2009-07-31')).toBe('state');
    expect(responsibilityOf('ADP', '2009-08-01')).toBe('municipality');
  });

  it('gives the municipality the other benefits throughout', () => {
    expect(['2007-01-01', '2020-01-01'].map(day => responsibilityOf('KTH', day))).toEqual([
      'municipality',
      'municipality',
    ]);
  });

  it('gives neither what stands with the unemployment fund or outside the effort', () => {
    expect(['EFL', 'SU'].map(benefit => responsibilityOf(benefit, '2010-01-01'))).toEqual([undefined, undefined]);
  });

  it('refuses unknown benefits', () => {
    expect(() => responsibilityOf('adp', '2010-01-01')).toThrow('unknown benefit code: "adp"');
  });
});
