import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { olderTables } from '../../../scripts/build/older-tables.ts';
import { Card } from '../../../src/model/card.ts';
import { sourceTable } from '../../../src/sources/index.ts';
import { madeCut, madeCuts } from '../../replay/made-cuts.ts';
import { cutOf, type ServedCut } from '../../replay/served-extracts.ts';
import { fetchTrial, TRIED } from './fetch-trial.ts';
import { tableOf, tablesIn } from './same-tables.ts';

/** What was said of tables that were tried and not taken. */
const kept = (lines: readonly string[]): string[] =>
  lines.filter(line => TRIED.some(({ id }) => new RegExp(`^(kept as it was|left out): ${id}: `).test(line)));
const cardAt = (out: string, path: string): Card =>
  Card.parse(JSON.parse(readFileSync(join(out, path, 'card.json'), 'utf8')));

const withText = (cut: ServedCut, from: string, to: string): ServedCut =>
  cutOf(
    cut.table,
    cut.columns,
    cut.rows.map(row => row.map(cell => (cell === from ? to : cell))),
  );

describe('a table that differs from its binding', () => {
  it.each([
    [
      'a renamed column',
      { kind: 'rename', label: 'Varslinger, antal personer', to: 'Varslede personer' } as const,
      'missing column: expected "Varslinger, antal personer". Select it at the publisher; if it has a new label, put that first in src/sources/jobindsats/y25i05.ts (and 1 more)',
    ],
    [
      'a column that is gone',
      { kind: 'drop-column', label: 'Varslinger, antal virksomheder' } as const,
      'missing column: expected "Varslinger, antal virksomheder". Select it at the publisher; if it has a new label, put that first in src/sources/jobindsats/y25i05.ts',
    ],
  ])('stops for %s and says where the binding is changed; the other tables go on', async (_, fault, message) => {
    const trial = await fetchTrial({ faults: [{ match: /data\/y25i05/, times: Infinity, ...fault }] });
    await trial.fetch('2026-03-02');
    expect(kept(trial.lines)).toEqual([expect.stringMatching(/^left out: y25i05: jobindsats\/y25i05\.\d\./)]);
    expect(kept(trial.lines)[0]).toContain(message);
    expect([...(await tablesIn(trial.out)).keys()].sort()).toEqual(
      TRIED.map(({ id }) => id)
        .filter(id => id !== 'y25i05')
        .sort(),
    );
  });

  it('keeps the older edition’s files, and the build can say which and why', async () => {
    const cuts = madeCuts(0, TRIED);
    const trial = await fetchTrial({ cuts });
    await trial.fetch('2026-03-02');
    const y25i01 = cuts.find(({ table }) => table.id === 'y25i01')!;
    trial.server.publish('y25i01', '2026-03-04', withText(y25i01, 'Kontanthjælp', 'Kontanthjælp mv.'));
    trial.server.publish('y25i05', '2026-03-04', madeCut(sourceTable('y25i05'), 2));
    await trial.fetch('2026-03-05');
    const why =
      'invalid code set: was without "Kontanthjælp mv.", is with them in _ygrpi09 level trin_ygrpi09. Change the binding in src/sources/jobindsats/y25i01.ts';
    expect(kept(trial.lines)[0]).toBe(`kept as it was: y25i01: ${why}`);
    expect((await tablesIn(trial.out)).get('y25i01')).toEqual(tableOf(y25i01));
    const [line] = olderTables(cardAt(trial.out, 'jobindsats/2026-03-05'));
    expect(line).toMatch(/^older than its edition: y25i01 of 2026-03-02, because invalid code set: was without/);
  });

  it('stops for a text that is gone since the older edition, until it is accepted', async () => {
    const cuts = madeCuts(0, TRIED);
    const trial = await fetchTrial({ cuts });
    await trial.fetch('2026-03-02');
    const y25i01 = cuts.find(({ table }) => table.id === 'y25i01')!;
    const fewer = cutOf(
      y25i01.table,
      y25i01.columns,
      y25i01.rows.filter(row => !row.includes('Aalborg')),
    );
    trial.server.publish('y25i01', '2026-03-04', fewer);
    await trial.fetch('2026-03-05');
    expect(kept(trial.lines)).toEqual([
      'kept as it was: y25i01: invalid code set: was _nykom with "Aalborg", is without them. Change the binding in src/sources/jobindsats/y25i01.ts',
    ]);
    await trial.fetch('2026-03-06', { accepted: new Set(['y25i01']) });
    expect((await tablesIn(trial.out)).get('y25i01')).toEqual(tableOf(fewer));
  });

  it('stops where the publisher refuses the question, with what it says', async () => {
    const y01b15 = madeCut(sourceTable('y01b15'));
    const monthly = { ...y01b15, table: { ...y01b15.table, freq: 'M' as const } };
    const trial = await fetchTrial({ cuts: [madeCut(sourceTable('y25i05')), monthly] });
    await trial.fetch('2026-03-02', { sources: ['jobindsats'] });
    expect(kept(trial.lines).filter(line => line.includes('y01b15'))).toEqual([
      'left out: y01b15: invalid answer: status 422 (the publisher says "Unknown period type: Q")',
    ]);
    expect((await tablesIn(trial.out)).has('y25i05')).toBe(true);
  });
});

describe('a table that the publisher changes while it is fetched', () => {
  it('is begun anew: no edition mixes two states', async () => {
    const cut = madeCut(sourceTable('y25i01'), 6);
    let publish = (): void => undefined;
    const happens = () => publish();
    const trial = await fetchTrial({ faults: [{ match: /data\/y25i01/, after: 2, kind: 'meanwhile', happens }] });
    publish = () => trial.server.publish('y25i01', '2026-02-27', cut);
    await trial.fetch('2026-03-02', { only: ['y25i01'] });
    expect((await tablesIn(trial.out)).get('y25i01')).toEqual(tableOf(cut));
    expect(trial.asked()).toHaveLength(12);
  });

  it('is given up where it never comes to rest', async () => {
    let day = 1;
    let publish = (): void => undefined;
    const faults = [{ match: /data\/y25i05/, times: Infinity, kind: 'meanwhile' as const, happens: () => publish() }];
    const trial = await fetchTrial({ faults });
    publish = () => trial.server.publish('y25i05', `2026-02-${String(day++).padStart(2, '0')}`);
    await trial.fetch('2026-03-02');
    expect(kept(trial.lines)).toEqual([
      'left out: y25i05: invalid moment: the publisher changed it 3 times while it was fetched',
    ]);
  });
});
