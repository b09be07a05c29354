import type { Language } from '../../src/model/text.ts';

/**
 * The number somebody has typed, with the marks of the language: `1.234,5` in Danish, `1,234.5` in English; a lone mark
 * before one or two digits is a decimal mark in both. Null for nothing, undefined for what is no number.
 */
export function numberTyped(lang: Language, text: string): number | null | undefined {
  const bare = text.trim().replace(/[\s%]/g, '').replace('−', '-');
  if (bare === '') return null;
  const [group, decimal] = lang === 'da' ? ['.', ','] : [',', '.'];
  const lone = /^-?\d+[.,]\d{1,2}$/.test(bare);
  const plain = lone ? bare.replace(',', '.') : bare.replaceAll(group, '').replace(decimal, '.');
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}
