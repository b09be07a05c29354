import type { Language } from '../model/text.ts';
import { formatNumber } from './format-number.ts';
import { t } from './translate.ts';

/** A size of a file in bytes, kB or MB (thousands), with one decimal from 1 MB on. */
export function formatBytes(language: Language, bytes: number): string {
  if (bytes < 1000) return t(language, 'bytes.B', { value: bytes });
  if (bytes < 999_500) return t(language, 'bytes.kB', { value: formatNumber(language, bytes / 1000) });
  return t(language, 'bytes.MB', { value: formatNumber(language, bytes / 1e6, 1) });
}
