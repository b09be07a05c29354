import type { Card } from '../../../src/model/card.ts';

/** A mutated body: its name, its bytes, and how the refusal begins after the file's name (row, column, what is wrong). */
export type BodyAttack = readonly [name: string, body: string | Uint8Array, says: string];

/** Bodies of one format, delivered as one table. */
export interface BodyAttacks {
  readonly format: Card['format'];
  readonly table: string;
  /** A body that is whole: nothing in it is refused. */
  readonly whole: string;
  readonly attacks: readonly BodyAttack[];
  /** Mutations that mean the same: the table read is the same to the last figure. */
  readonly neutral: readonly (readonly [name: string, body: string | Uint8Array])[];
}

/** Bytes of a text in UTF-16, little end first, without a mark. */
export const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

/** Bytes of a text in ISO-8859-1. */
export const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A text of brackets within brackets. */
export const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
