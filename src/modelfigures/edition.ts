import type { Card } from '../model/card.ts';
import type { SourceTable } from '../model/source.ts';
import { jobindsatsBody } from './jobindsats-body.ts';
import { statbankBody } from './statbank-body.ts';
import type { TableModel } from './table-model.ts';
import type { ModelEdition, World } from './world.ts';

/** The two monthly editions that are generated; the later one revises the earlier. */
export const modelEditions: readonly ModelEdition[] = [
  { date: '2026-09-22', lastMonth: '2026-08' },
  { date: '2026-10-22', lastMonth: '2026-09' },
];

/** The seed of the editions that come with the project. */
export const DEFAULT_SEED = 2005;

/** What stands on every card, file and page built on model figures. */
export const MODEL_LABEL = 'Modeltal – ikke officiel statistik / Model figures – not official statistics';

type Source = SourceTable['source'];
type CardHead = Omit<Card, 'files' | 'edition' | 'retrieved'>;

const heads: Readonly<Record<Source, CardHead>> = {
  jobindsats: {
    source: 'jobindsats',
    publisher: 'Jobindsats-projektet (modeltal, ikke Styrelsen for Arbejdsmarked og Rekruttering)',
    url: 'https://www.jobindsats.dk',
    licence: null,
    format: 'jobindsats-v3',
    kind: 'model',
    note: `${MODEL_LABEL}. Generated from a seed and public national and municipal totals, in the format of Jobindsats' interface; url names the publisher whose tables are imitated.`,
  },
  statbank: {
    source: 'statbank',
    publisher: 'Jobindsats-projektet (modeltal, ikke Danmarks Statistik)',
    url: 'https://api.statbank.dk/v1/data',
    licence: null,
    format: 'statbank-csv',
    kind: 'model',
    note: `${MODEL_LABEL}. Generated from a seed and public population totals, in the format of StatBank's interface; url names the publisher whose tables are imitated.`,
  },
};

/** The card of an edition of one source, without its files; the moment of retrieval is the edition's own morning. */
export const cardHead = (source: Source, { date }: ModelEdition): Omit<Card, 'files'> => ({
  ...heads[source],
  edition: date,
  retrieved: `${date}T08:00:00+02:00`,
});

/** Name of a table's file in an edition. */
export const fileName = ({ table }: TableModel): string =>
  `${table.id}.${table.source === 'jobindsats' ? 'json' : 'csv'}`;

/** A table's file as chunks of text to be written one after the other in UTF-8. */
export const fileBody = (model: TableModel, world: World): Generator<string> =>
  model.table.source === 'jobindsats' ? jobindsatsBody(model, world) : statbankBody(model, world);
