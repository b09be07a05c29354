import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriodId, periodId } from '../../src/model/period.ts';
import { InputError } from '../../src/model/problem.ts';
import type { Place } from '../../src/sources/place.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes } from './input-problems.ts';
import { COLUMNS, file, readJson as json } from './read-small.ts';
import { monthly } from './tables.ts';

describe('readTable under any input', () => {
  const formats: readonly Place['format'][] = ['jobindsats-v3', 'statbank-csv', 'statbank-jsonstat', 'statbank-dstml'];
  const survives = (body: Uint8Array, format: Place['format']): void => {
    try {
      readTable(monthly, body, { file, format });
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
    }
  };

  it('throws nothing but InputError for bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), fc.constantFrom(...formats), survives));
  });

  it('throws nothing but InputError for JSON', () => {
    fc.assert(fc.property(fc.json(), fc.constantFrom(...formats), (text, format) => survives(bytes(text), format)));
  });

  it('throws nothing but InputError for bodies with odd cells', () => {
    const cell = fc.oneof(
      fc.constantFrom('2026M07', 'Allerød', 'Hele landet', null, '', '..'),
      fc.double(),
      fc.jsonValue(),
    );
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 5 }));
    fc.assert(
      fc.property(rows, some => {
        survives(bytes(JSON.stringify({ columns: COLUMNS, rows: some })), 'jobindsats-v3');
      }),
    );
  });

  it('reads back the figures of any table written as JSON', () => {
    const figure = fc.option(fc.nat(), { nil: null });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 98 }), figures => {
        const first = parsePeriodId('M', '2010-01');
        const rows = figures.map((value, index) => [
          periodId('M', first + index).replace('-', 'M'),
          'Allerød',
          value,
          null,
        ]);
        const { values, time } = json(rows);
        expect(Array.from(values['persons']!, value => (Number.isNaN(value) ? null : value))).toEqual(figures);
        expect(Array.from(time)).toEqual(figures.map((_, index) => first + index));
      }),
    );
  });
});
