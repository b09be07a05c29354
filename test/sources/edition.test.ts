import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/model/card.ts';
import { editionFileName, newestEdition, type Edition } from '../../src/sources/edition.ts';
import { readEdition } from '../../src/sources/read-edition.ts';
import { bytes, problemsOf } from './input-problems.ts';

const card: Card = {
  source: 'jobindsats',
  edition: '2026-08-22',
  publisher: 'STAR',
  url: 'https://www.jobindsats.dk',
  licence: null,
  retrieved: '2026-08-22T09:50:00+02:00',
  format: 'jobindsats-v3',
  kind: 'official',
  note: '',
  files: [],
};
const file = (path: string, table: string, body: string) => ({
  file: { path, table, bytes: body.length, sha256: '0'.repeat(64) },
  bytes: bytes(body),
});
const edition = (...files: Edition['files']): Edition => ({ card, files, unbound: [] });
const notices = (rows: string) =>
  `{"columns":["Periode","Område","Varslinger, antal personer","Varslinger, antal virksomheder"],"rows":[${rows}]}`;

describe('newestEdition', () => {
  const days = ['2026-08-19', '2026-09-01', '2026-08-22'];

  it('is the newest day, or the newest not after the limit', () => {
    expect(newestEdition(days)).toBe('2026-09-01');
    expect(newestEdition(days, '2026-08-31')).toBe('2026-08-22');
    expect(newestEdition(days, '2026-08-22')).toBe('2026-08-22');
    expect(newestEdition(days, '2026-01-01')).toBeUndefined();
  });
});

describe('editionFileName', () => {
  it('is source, edition and path', () => {
    expect(editionFileName(card, { path: 'y25i05.json' })).toBe('jobindsats/2026-08-22/y25i05.json');
  });
});

describe('readEdition', () => {
  it('reads each table, and puts a table together that came in more files', () => {
    const tables = readEdition(
      edition(
        file('y25i05.a.json', 'y25i05', notices('["2026M06","Hele landet",583,41]')),
        file('y25i05.b.json', 'y25i05', notices('["2026M07","Hele landet",600,null]')),
      ),
    );
    expect([...tables.keys()]).toEqual(['y25i05']);
    expect(tables.get('y25i05')!.values['companies']).toEqual(Float64Array.of(41, NaN));
  });

  it('gives tables and rows in one order, however the card lists them and the publisher sent them', () => {
    const files = [
      file(
        'y25i07.json',
        'y25i07',
        '{"columns":["Periode","Område","Antal nyopslåede stillinger"],"rows":[["2026M06","Hele landet",9]]}',
      ),
      file('y25i05.a.json', 'y25i05', notices('["2026M07","Hele landet",600,null]')),
      file('y25i05.b.json', 'y25i05', notices('["2026M06","Hele landet",583,41]')),
    ];
    const [one, other] = [readEdition(edition(...files)), readEdition(edition(...files.toReversed()))];
    expect([...one]).toEqual([...other]);
    expect([...one.keys()]).toEqual(['y25i05', 'y25i07']);
  });

  it('collects the problems of all files', () => {
    const lines = problemsOf(() =>
      readEdition(
        edition(
          file('a.json', 'y25i05', notices('["2026M06","Hele landet",-1,41]')),
          file('b.json', 'y25i05', '{'),
          file('c.json', 'y25i05', notices('["2026M06","Hele landet",1,41]')),
          file('d.json', 'y25i05', notices('["2026M06","Hele landet",1,41]')),
        ),
      ),
    );
    expect(lines.map(line => line.split(': ')[0])).toEqual([
      'jobindsats/2026-08-22/a.json row 1 column "Varslinger, antal personer"',
      'jobindsats/2026-08-22/b.json',
      'jobindsats/2026-08-22/d.json row 1',
    ]);
  });

  it('does not hide errors that are not about input', () => {
    expect(() => readEdition(edition(file('z.json', 'y99z99', '{}')))).toThrow('unknown source table: "y99z99"');
  });
});
