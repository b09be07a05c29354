import writeExcelFile from 'write-excel-file/universal';
import { harmless } from '../../databank/downloads.ts';
import type { Matrix, Source } from '../../databank/downloads.ts';
import { saveFile } from './save-file.ts';

/** Saves the shown table as an Excel workbook: the table with its heads frozen, and a sheet on where it comes from. */
export async function saveXlsx(name: string, { heads, rows }: Matrix, source: Source): Promise<void> {
  const cell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value: harmless(value), type: String };
  const notes = [source.title, ...(source.notice ? [source.notice] : []), source.quote];
  const blob = await writeExcelFile([
    {
      sheet: 'Data',
      data: [
        heads.map(text => ({ value: harmless(text), type: String, fontWeight: 'bold' as const })),
        ...rows.map(row => row.map(cell)),
      ],
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: heads.map((_, i) => ({ width: i === 0 ? 28 : 16 })),
    },
    { sheet: 'Noter', data: notes.map(text => [{ value: text, type: String }]), columns: [{ width: 100 }] },
  ]).toBlob();
  saveFile(name, blob, blob.type);
}
