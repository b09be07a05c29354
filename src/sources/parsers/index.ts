import type { KeyParser } from '../../model/source.ts';
import { ageYears } from './age-years.ts';
import { areaCode } from './area-code.ts';
import { areaName } from './area-name.ts';
import { code } from './code.ts';
import type { KeyReader } from './key-reading.ts';
import { period } from './period.ts';

/** The reader of each kind of key column that a binding can name. */
export const keyReaders: Readonly<Record<KeyParser, KeyReader>> = {
  period,
  'area-name': areaName,
  'area-code': areaCode,
  code,
  'age-years': ageYears,
};
