import type { Matrix, Source } from '../../databank/downloads.ts';
import type * as Writer from './xlsx.ts';

/** Loads what writes workbooks (`data-xlsx` on the page says where it is) and saves one. Rejects where it cannot be had. */
export async function saveWorkbook(name: string, matrix: Matrix, source: Source): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-xlsx]')!.dataset['xlsx']!;
  const { saveXlsx } = (await import(new URL(place, location.href).href)) as typeof Writer;
  await saveXlsx(name, matrix, source);
}
