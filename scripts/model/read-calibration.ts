import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { Calibration } from '../../src/modelfigures/calibration.ts';
import { PROJECT_ROOT } from '../process/project-root.ts';

const FOLDER = join(PROJECT_ROOT, 'datasets', 'calibration');

/** Rows of a calibration table as text by column; lines that begin with `#` name its source and are left out. */
async function readRows(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(join(FOLDER, `${name}.csv`), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    comments: '#',
    skipEmptyLines: true,
  });
  const [error] = errors;
  if (error)
    throw new Error(
      `invalid calibration: ${name}.csv row ${(error.row ?? 0) + 1}: ${error.message}. Correct the line.`,
    );
  return data;
}

/** The calibration tables of `datasets/calibration`. Throws `invalid calibration` with the places that do not fit. */
export async function readCalibration(): Promise<Calibration> {
  const names = Object.keys(Calibration.shape);
  const tables = await Promise.all(names.map(readRows));
  const parsed = Calibration.safeParse(Object.fromEntries(names.map((name, i) => [name, tables[i]])));
  if (!parsed.success) throw new Error(`invalid calibration in datasets/calibration. ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
