import { describe, expect, it } from 'vitest';
import { dimensionNumbering } from '../../src/codelists/dimensions.ts';
import type { Dimension } from '../../src/model/dimension.ts';
import { findSourceTable, sourceTable, sourceTables } from '../../src/sources/index.ts';

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('sourceTables', () => {
  it('has each id once, also when case is left aside', () => {
    expect(repeated(sourceTables.map(({ id }) => id.toLowerCase()))).toEqual([]);
  });

  it.each(sourceTables.map(table => [table.id, table] as const))(
    '%s has one period, one area and no label twice',
    (_, table) => {
      const dimensions: string[] = table.keys.map(({ dimension }) => dimension);
      expect(dimensions.filter(dimension => dimension === 'time_period' || dimension === 'ref_area').sort()).toEqual([
        'ref_area',
        'time_period',
      ]);
      const constants = Object.keys(table.constants ?? {});
      expect(repeated([...dimensions.filter(dimension => dimension !== 'none'), ...constants])).toEqual([]);
      expect(repeated([...table.keys, ...table.measures].flatMap(({ labels }) => labels))).toEqual([]);
      expect(repeated(table.measures.map(({ id }) => id))).toEqual([]);
      expect(table.measures.some(({ optional }) => !optional)).toBe(true);
    },
  );

  it.each(sourceTables.map(table => [table.id, table] as const))('%s names codes of the lists only', (_, table) => {
    const named: (readonly [Dimension, string])[] = table.keys.flatMap(({ dimension, codes = {} }) =>
      dimension === 'none' || dimension === 'time_period'
        ? []
        : Object.values(codes).map((code): [Dimension, string] => [dimension, code]),
    );
    const constants = Object.entries(table.constants ?? {}) as [Dimension, string][];
    expect([...named, ...constants].filter(([dimension, code]) => !dimensionNumbering[dimension].has(code))).toEqual(
      [],
    );
  });

  it.each(sourceTables.map(table => [table.id, table] as const))(
    '%s reads no text that it leaves out',
    (_, { keys }) => {
      for (const { codes = {}, leaveOut = [] } of keys) {
        expect(leaveOut.filter(text => Object.hasOwn(codes, text))).toEqual([]);
      }
    },
  );
});

describe('sourceTable', () => {
  it('finds a table by the publisher’s id, letter for letter', () => {
    expect(sourceTable('FOLK1A').source).toBe('statbank');
    expect(findSourceTable('folk1a')).toBeUndefined();
  });

  it('refuses an id without a binding and lists those there are', () => {
    expect(() => sourceTable('y99z99')).toThrow(/^unknown source table: "y99z99" \(bound are .*y25i01.*\)$/);
  });
});
