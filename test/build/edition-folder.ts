import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../../src/model/card.ts';

/** A small edition in words: the bytes of each file by name, and what differs from a plain official card. */
export interface EditionText {
  readonly source: Card['source'];
  readonly edition: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly card?: Partial<Card>;
}

/** Writes an edition with a card whose sizes and hashes fit its files. */
export async function writeEditionFolder(root: string, { source, edition, files, card }: EditionText): Promise<void> {
  const folder = join(root, source, edition);
  await mkdir(folder, { recursive: true });
  const listed = [];
  for (const [path, contents] of Object.entries(files)) {
    const bytes = Buffer.from(contents);
    await writeFile(join(folder, path), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    listed.push({ path, table: path.replace(/\.\w+$/, ''), bytes: bytes.length, sha256 });
  }
  const plain: Card = {
    source,
    edition,
    publisher: source === 'jobindsats' ? 'Styrelsen for Arbejdsmarked og Rekruttering' : 'Danmarks Statistik',
    url: source === 'jobindsats' ? 'https://www.jobindsats.dk' : 'https://api.statbank.dk/v1/data',
    licence: null,
    retrieved: `${edition}T08:00:00+02:00`,
    format: source === 'jobindsats' ? 'jobindsats-v3' : 'statbank-csv',
    kind: 'official',
    note: 'Made for a test.',
    files: listed,
  };
  await writeFile(join(folder, 'card.json'), JSON.stringify({ ...plain, ...card }, null, 2));
}

/** A v3 body out of columns and rows. */
export const body = (columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
  JSON.stringify({ columns, rows });

/** Columns of y25i01 as its binding requires them. */
export const Y25I01 = [
  'Periode',
  'Område',
  'Ydelsesgrupper',
  'Antal ledige fuldtidspersoner',
  'Ledige fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
] as const;

/** A y25i01 body of two municipalities, two months, all groups. */
export const smallY25i01 = (): (string | number | null)[][] =>
  ['2026M01', '2026M02'].flatMap(period =>
    ['Albertslund', 'Læsø'].flatMap(area =>
      ['Ydelsesgrupper i alt', 'A-dagpenge', 'Kontanthjælp'].map((group, i) => [
        period,
        area,
        group,
        area === 'Læsø' && i === 2 ? null : 100 - 40 * i,
        4.5 - i,
      ]),
    ),
  );
