import type { KeyColumn, SourceTable } from '../../model/source.ts';

/** What a text of a key column means: its number (of a code or a period), or why it has none. */
export type KeyReading = { readonly number: number } | { readonly message: string; readonly hint: string };

/** Reads one text of a key column. */
export type KeyReader = (text: string, key: KeyColumn, table: SourceTable) => KeyReading;
