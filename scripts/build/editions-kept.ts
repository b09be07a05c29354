import type { ComputedIndicator } from '../../src/indicators/compute/compute-indicator.ts';
import { revisedTables } from '../../src/comparisons/completeness/indicator-revisions.ts';
import { indicators } from '../../src/indicators/index.ts';
import type { Card } from '../../src/model/card.ts';
import { editionsOf, type Editions } from '../../src/revisions/editions.ts';
import { publishedHeadline } from '../../src/revisions/headline-figures.ts';
import { historyBuilder } from '../../src/revisions/history-builder.ts';
import type { EditionDays } from '../../src/revisions/table-revisions.ts';
import { sourceTables } from '../../src/sources/index.ts';
import { ofKind } from '../editions/choose-editions.ts';
import { listEditions } from '../editions/list-editions.ts';
import { readCard } from '../editions/read-card.ts';
import { readOlderEditions } from './read-older-editions.ts';

/** What is in use, and where the editions lie. */
export interface KeptInput {
  readonly extracts: string;
  readonly inUse: EditionDays & { readonly cards: readonly Card[] };
  readonly computed: readonly ComputedIndicator[];
  /** An older edition as it may be told. */
  readonly mask: <E extends EditionDays>(older: E) => E;
  readonly log: (line: string) => void;
}

/** What the editions kept say together, and the one before with the tables that are still revised; null without one. */
export interface EditionsKept {
  readonly editions: Editions;
  readonly older: EditionDays | null;
}

/** Reads every edition kept up to those in use. Throws as `readOlderEditions`. */
export async function readEditionsKept(input: KeptInput): Promise<EditionsKept> {
  const { extracts, inUse, computed, mask, log } = input;
  const headlines = computed.flatMap(one => publishedHeadline(one) ?? []);
  const builder = historyBuilder(headlines);
  const asRead = await readOlderEditions({ extracts, inUse, each: older => builder.add(mask(older)), log });
  const before = asRead && mask(asRead);
  const editions = editionsOf({
    indicators,
    bound: sourceTables,
    cards: await cardsUpTo(extracts, inUse.cards),
    headlines,
    inUse,
    before,
    histories: builder.histories(),
  });
  return { editions, older: before && stillRevised(before) };
}

/** The cards of each source from the oldest edition of the same kind kept to the one in use. */
async function cardsUpTo(extracts: string, inUse: readonly Card[]): Promise<Map<string, readonly Card[]>> {
  const folders = await listEditions(extracts);
  const cards = new Map<string, readonly Card[]>();
  for (const card of inUse) {
    const { source, edition } = card;
    const own = folders.filter(folder => folder.source === source && folder.edition <= edition);
    cards.set(source, await Promise.all((await ofKind(own, card)).map(readCard)));
  }
  return cards;
}

/** Only the tables that indicators count from and that are still revised. */
function stillRevised({ days, tables }: EditionDays): EditionDays {
  const wanted = new Set(revisedTables(indicators));
  return { days, tables: new Map([...tables].filter(([id]) => wanted.has(id))) };
}
