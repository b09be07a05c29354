import { audit } from '../../src/disclosure/audit.ts';
import type { Marks } from '../../src/disclosure/cells.ts';
import { failureLines } from '../../src/disclosure/failure-lines.ts';
import { hideBefore } from '../../src/disclosure/hide-before.ts';
import type { Solver } from '../../src/disclosure/linear-program.ts';
import { maskedTable, type Protected } from '../../src/disclosure/mask.ts';
import { protect } from '../../src/disclosure/protect.ts';
import { reportOf, type DisclosureReport } from '../../src/disclosure/report.ts';
import type { DisclosureRule } from '../../src/disclosure/rules.ts';
import type { Card } from '../../src/model/card.ts';
import type { MeasureTable } from '../../src/observations/measure-table.ts';
import type { EditionDays } from '../../src/revisions/table-revisions.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { readOlderEditions } from '../build/read-older-editions.ts';
import { highsSolver } from './highs-solver.ts';
import { readDisclosureRule } from './read-disclosure-rule.ts';

/** The editions in use and where the older ones lie. */
export interface EditionsToProtect {
  readonly extracts: string;
  readonly inUse: EditionDays & { readonly cards: readonly Card[] };
  readonly log: (line: string) => void;
}

/** The editions as they may be told. */
export interface ProtectedEditions {
  /** The tables in use. */
  readonly tables: ReadonlyMap<string, MeasureTable>;
  /** Older editions without the figures that were hidden in them or are now. */
  readonly mask: <E extends EditionDays>(older: E) => E;
  readonly report: DisclosureReport;
}

/**
 * Protects every edition kept, the oldest first, so that what one hid is not given away by the next, and attacks the one
 * in use as it will be told. Throws `invalid release` with table, cell and equation where a hidden cell can be worked out.
 */
export async function protectEditions({ extracts, inUse, log }: EditionsToProtect): Promise<ProtectedEditions> {
  const rule = await readDisclosureRule(newestDay(inUse.cards));
  const solve = await highsSolver();
  const hidden = new Map<string, Marks>();
  const steps: Protected[] = [];
  const each = (older: EditionDays): void => {
    const earlier = steps.pop();
    const step = protect(older.tables, { rule, solve, ...(earlier && { earlier }) });
    for (const id of older.tables.keys()) hidden.set(editionOf(older, id), step.marks);
    steps.push(step);
  };
  await readOlderEditions({ extracts, inUse, each, log: () => undefined });
  const [earlier] = steps;
  const { tables, marks, upstream } = protect(inUse.tables, { rule, solve, ...(earlier && { earlier }) });
  const report = auditTold({ tables, marks }, { rule, solve, upstream: upstream() });
  const { first, second, earlier: kept, withheld } = report.total;
  log(
    `disclosure: ${withheld} counts withheld by publishers, ${first} hidden by the rule, ${second} to protect them, ${kept} as before; ${report.audit.unknowns} unknowns bounded, none recoverable`,
  );
  const toldBefore = (table: MeasureTable, own: Marks | undefined): MeasureTable => {
    const then = own ? maskedTable(table, own) : table;
    const now = tables.get(table.table);
    return now && now !== then ? hideBefore(then, now, marks) : then;
  };
  const masked = new WeakMap<MeasureTable, MeasureTable>();
  const told = (older: EditionDays, [id, table]: [string, MeasureTable]): [string, MeasureTable] => {
    const own = masked.get(table) ?? toldBefore(table, hidden.get(editionOf(older, id)));
    masked.set(table, own);
    return [id, own];
  };
  return {
    tables,
    report,
    mask: older => ({ ...older, tables: new Map([...older.tables].map(entry => told(older, entry))) }),
  };
}

/** The day of the newest edition of some. */
export const newestDay = (cards: readonly Card[]): string =>
  cards.reduce((newest, { edition }) => (edition > newest ? edition : newest), '');

/** Which edition of its source a table is read from. */
const editionOf = ({ days }: EditionDays, table: string): string => `${table} ${days.get(sourceTable(table).source)}`;

/** Lines of a refusal that are written out. */
const SHOWN = 20;

function auditTold(
  { tables, marks }: Protected,
  { rule, solve, upstream }: { rule: DisclosureRule; solve: Solver; upstream: Parameters<typeof reportOf>[2] },
): DisclosureReport {
  const found = audit([...tables.values()], rule, { marks, solve });
  if (found.failures.length > 0) {
    const lines = failureLines(found, found.failures.slice(0, SHOWN));
    throw new Error(
      `invalid release: ${found.failures.length} hidden cells can be worked out, expected none. Nothing was written; report this, or raise the threshold in datasets/goals/disclosure-rules.json\n${lines.join('\n')}`,
    );
  }
  return reportOf(rule, found, upstream);
}
