import type { MeasureTable } from '../../src/observations/measure-table.ts';
import { readTable } from '../../src/sources/read-table.ts';
import { bytes } from './input-problems.ts';
import { monthly, yearly } from './tables.ts';

/** Name under which small bodies are read. */
export const file = 'jobindsats/2026-08-22/y99a01.json';

/** Columns of small bodies. */
export const COLUMNS: readonly string[] = ['Periode', 'Område', 'Antal personer', 'Andel'];

/** Reads rows of the small monthly table as a body of Jobindsats. */
export const readJson = (rows: readonly unknown[], columns = COLUMNS): MeasureTable =>
  readTable(monthly, bytes(JSON.stringify({ columns, rows })), { file, format: 'jobindsats-v3' });

/** Reads a text of the small yearly table as CSV of the StatBank. */
export const readCsv = (text: string): MeasureTable =>
  readTable(yearly, bytes(text), { file: 'TEST1.csv', format: 'statbank-csv' });
