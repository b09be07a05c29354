import type { Card, ExtractFile } from '../../../src/model/card.ts';
import type { FileRequest, TableRecord } from '../../../src/model/fetched.ts';
import { newestEdition } from '../../../src/sources/edition.ts';
import { checkFiles } from '../../editions/check-files.ts';
import { listEditions } from '../../editions/list-editions.ts';
import { readCard } from '../../editions/read-card.ts';

/** The newest edition there is of the same publisher and kind: what a fetch is held against and takes over from. */
export interface OlderEdition {
  readonly path: string;
  readonly card: Card;
  readonly fileOf: (request: FileRequest) => ExtractFile | undefined;
  readonly filesOf: (table: string) => readonly ExtractFile[];
  readonly recordOf: (table: string) => TableRecord | undefined;
}

/**
 * The newest edition of a source whose card has the same kind; undefined where there is none. One whose files are not as
 * its card says is refused, since nothing may be taken over from it.
 */
export async function olderEdition(
  extracts: string,
  { source, kind }: Pick<Card, 'source' | 'kind'>,
): Promise<OlderEdition | undefined> {
  const own = (await listEditions(extracts)).filter(folder => folder.source === source);
  const days = own.map(({ edition }) => edition);
  while (days.length > 0) {
    const day = newestEdition(days)!;
    const { path } = own.find(({ edition }) => edition === day)!;
    const card = await readCard({ source, edition: day, path });
    if (card.kind === kind) return checked(card, path);
    days.splice(days.indexOf(day), 1);
  }
  return undefined;
}

const keyOf = ({ method, url, body = '' }: FileRequest): string => `${method} ${url} ${body}`;

async function checked(card: Card, path: string): Promise<OlderEdition> {
  const { problems } = await checkFiles(card, path);
  const [problem] = problems;
  if (problem) {
    throw new Error(
      `invalid edition: ${problem.file}: ${problem.message}. Nothing can be taken over from it; restore it, or move ${path} away`,
    );
  }
  const byRequest = new Map(card.files.flatMap(file => (file.request ? [[keyOf(file.request), file] as const] : [])));
  return {
    path,
    card,
    fileOf: request => byRequest.get(keyOf(request)),
    filesOf: table => card.files.filter(file => file.table === table),
    recordOf: table => card.tables?.find(record => record.table === table),
  };
}
