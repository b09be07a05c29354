import type { Card } from '../../src/model/card.ts';

/** The tables of an edition that are older than it, each with the day it is from and why; one line a table. */
export const olderTables = ({ tables = [] }: Card): string[] =>
  tables.flatMap(({ table, from, why }) =>
    from === undefined
      ? []
      : [
          `older than its edition: ${table} of ${from}${why === undefined ? '' : `, because ${why.split('\n').join('; ')}`}`,
        ],
  );
