import { ptvA02 } from '../sources/jobindsats/ptv-a02.ts';

const texts = new Map(Object.entries(ptvA02.keys[2].codes).map(([text, code]) => [code as string, text]));

/** What the tables across benefits call a benefit or, for `_T`, all of them. Throws `unknown benefit`. */
export function benefitText(code: string): string {
  const text = texts.get(code);
  if (text === undefined) throw new Error(`unknown benefit: "${code}" (expected one of the texts of ptv_a02)`);
  return text;
}
