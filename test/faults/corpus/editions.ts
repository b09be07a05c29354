import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nested } from './attack.ts';

/** A card as JSON, free to be wrong. */
export type LooseCard = Record<string, unknown> & { files: Record<string, unknown>[] };

/** A wrong card: what is changed in it, and how the refusal begins after the card's name. */
export type CardAttack = readonly [name: string, change: (card: LooseCard) => unknown, says: string];

/** A broken folder of an edition: what is done to it, and how the refusal begins after `jobindsats/<day>/`. */
export type FolderAttack = readonly [name: string, change: (folder: string) => unknown, says: string];

const set =
  (field: string, value: unknown) =>
  (card: LooseCard): unknown => ({ ...card, [field]: value });
const file =
  (field: string, value: unknown) =>
  (card: LooseCard): unknown => ({ ...card, files: [{ ...card.files[0], [field]: value }] });
const wrong = (field: string): string => ` column "${field}": invalid card: `;
const PATH = 'files.0.path';

/** Cards that are refused whatever lies beside them. */
export const cardAttacks: readonly CardAttack[] = [
  ['a path that climbs', file('path', '../y25i01.json'), `${wrong(PATH)}a plain file name`],
  ['a path that climbs to a card', file('path', '../2026-02-20/card.json'), `${wrong(PATH)}a plain file name`],
  ['an absolute path', file('path', '/etc/passwd'), `${wrong(PATH)}a plain file name`],
  ['a path of Windows', file('path', '..\\y25i01.json'), `${wrong(PATH)}a plain file name`],
  ['a drive', file('path', 'C:y25i01.json'), `${wrong(PATH)}a plain file name`],
  ['the folder itself', file('path', '.'), `${wrong(PATH)}"."`],
  ['the folder above', file('path', '..'), `${wrong(PATH)}".."`],
  ['a hidden file', file('path', '.npmrc'), `${wrong(PATH)}".npmrc"`],
  ['the card itself', file('path', 'card.json'), `${wrong(PATH)}"card.json"`],
  ['no path', file('path', ''), `${wrong(PATH)}a plain file name`],
  ['a NUL in a path', file('path', 'y25i01.json\0.txt'), `${wrong(PATH)}a plain file name`],
  ['a line break in a path', file('path', 'y25i01.json\n'), `${wrong(PATH)}a plain file name`],
  ['an encoded path', file('path', '%2e%2e%2fy25i01.json'), `${wrong(PATH)}a plain file name`],
  [
    'a file twice',
    card => ({ ...card, files: [...card.files, ...card.files] }),
    `${wrong('files.1.path')}"y25i01.json" is`,
  ],
  ['no files', set('files', []), wrong('files')],
  ['files that are an object', set('files', {}), wrong('files')],
  ['a negative size', file('bytes', -1), wrong('files.0.bytes')],
  ['a size that is a text', file('bytes', '10'), wrong('files.0.bytes')],
  ['a fraction of a byte', file('bytes', 1.5), wrong('files.0.bytes')],
  ['a short hash', file('sha256', 'abc'), wrong('files.0.sha256')],
  ['a hash in capitals', file('sha256', 'A'.repeat(64)), wrong('files.0.sha256')],
  ['no table', file('table', ''), wrong('files.0.table')],
  ['a field more in a file', file('script', 'x'), wrong('files.0')],
  ['an unknown source', set('source', 'ufo'), wrong('source')],
  ['another source', set('source', 'statbank'), ` column "source": invalid card: "statbank", expected "jobindsats"`],
  ['another day', set('edition', '2026-03-19'), ' column "edition": invalid card: "2026-03-19", expected "2026-03-20"'],
  ['a day there is not', set('edition', '2026-02-30'), wrong('edition')],
  ['a kind that is none', set('kind', 'offical'), wrong('kind')],
  ['an unknown format', set('format', 'xlsx'), wrong('format')],
  [
    'the format of another source',
    set('format', 'statbank-csv'),
    ' column "format": invalid card: "statbank-csv" is no format',
  ],
  ['an address that is a script', set('url', 'javascript:alert(1)'), wrong('url')],
  ['an address of data', set('url', 'data:text/html,x'), wrong('url')],
  ['an address of a file', set('url', 'file:///etc/passwd'), wrong('url')],
  ['no publisher', set('publisher', ''), wrong('publisher')],
  ['a publisher that is an object', set('publisher', { toString: 1 }), wrong('publisher')],
  ['a time without a zone', set('retrieved', '2026-03-20T08:00:00'), wrong('retrieved')],
  ['a time that is none', set('retrieved', 'yesterday'), wrong('retrieved')],
  ['a note that is a number', set('note', 1), wrong('note')],
  ['a field more', set('token', 'secret'), ': invalid card: Unrecognized key: "token"'],
  ['a field called constructor', set('constructor', {}), ': invalid card: Unrecognized key: "constructor"'],
  ['a list', () => [], ': invalid card: '],
  ['nothing', () => null, ': invalid card: '],
];

const card = (folder: string) => join(folder, 'card.json');
const body = (folder: string) => join(folder, 'y25i01.json');

/** Folders in which something is not as the card says, or the card is none. */
export const folderAttacks: readonly FolderAttack[] = [
  ['no card', folder => rmSync(card(folder)), 'card.json: missing card'],
  ['an empty card', folder => writeFileSync(card(folder), ''), 'card.json: missing content'],
  ['a cut card', folder => writeFileSync(card(folder), '{"source":'), 'card.json: invalid JSON: '],
  [
    'a card in UTF-16',
    folder => writeFileSync(card(folder), '{}', 'utf16le'),
    'card.json: invalid text: a NUL at position 1',
  ],
  [
    'a card in ISO-8859-1',
    folder => writeFileSync(card(folder), '"å"', 'latin1'),
    'card.json: invalid UTF-8: byte 0xE5',
  ],
  ['a deep card', folder => writeFileSync(card(folder), nested(1_000_000)), 'card.json: invalid card: '],
  [
    'a deep field',
    folder => writeFileSync(card(folder), `{"source":${nested(500_000)}}`),
    'card.json column "source": invalid card: ',
  ],
  [
    'a card with __proto__',
    folder => writeFileSync(card(folder), '{"__proto__":{"source":"jobindsats"}}'),
    'card.json column "source": invalid card: ',
  ],
  [
    'a card that is a folder',
    folder => (rmSync(card(folder)), mkdirSync(card(folder))),
    'card.json: invalid card: card.json is no plain file',
  ],
  [
    'a card that is a link',
    folder => (renameSync(card(folder), join(folder, '..', 'other')), symlinkSync('../other', card(folder))),
    'card.json: invalid card: card.json is no plain file',
  ],
  [
    'a card of a hundred megabytes',
    folder => truncateSync(card(folder), 1e8),
    'card.json: invalid card: 100000000 bytes, expected at most',
  ],
  ['a file gone', folder => rmSync(body(folder)), 'y25i01.json: missing file'],
  ['a file that is a folder', folder => (rmSync(body(folder)), mkdirSync(body(folder))), 'y25i01.json: missing file'],
  [
    'a file that is a link',
    folder => (renameSync(body(folder), join(folder, '..', 'other')), symlinkSync('../other', body(folder))),
    'y25i01.json: missing file',
  ],
  [
    'a link to a device',
    folder => (rmSync(body(folder)), symlinkSync('/dev/zero', body(folder))),
    'y25i01.json: missing file',
  ],
  ['a pipe', folder => (rmSync(body(folder)), execFileSync('mkfifo', [body(folder)])), 'y25i01.json: missing file'],
  ['a file cut short', folder => truncateSync(body(folder), 100), 'y25i01.json: invalid file: 100 bytes, expected'],
  [
    'a file of a hundred gigabytes',
    folder => truncateSync(body(folder), 1e11),
    'y25i01.json: invalid file: 100000000000 bytes, expected',
  ],
  ['a byte more', folder => appendFileSync(body(folder), ' '), 'y25i01.json: invalid file: '],
  [
    'a file that is not on the card',
    folder => writeFileSync(join(folder, 'more.json'), '{}'),
    'more.json: unknown file',
  ],
  ['a folder that is not on the card', folder => mkdirSync(join(folder, 'more')), 'more: unknown file'],
  ['a hidden file', folder => writeFileSync(join(folder, '.env'), 'TOKEN=x'), '.env: unknown file'],
  ['a link that leads out', folder => symlinkSync('/etc', join(folder, 'etc')), 'etc: unknown file'],
];
