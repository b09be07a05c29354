import { measureProgram } from './measure-program.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';

/** Rows of an edition and the seconds its indicators and comparisons took. */
interface Sized {
  readonly rows: number;
  readonly seconds: number;
}

/** How computing and comparing grow with the rows: about a tenth, a third and all of the years, and the exponent. */
export async function measureGrowth(extracts: string): Promise<Row[]> {
  const { output } = await measureProgram('scripts/bench/through-comparisons.ts', [extracts]);
  const sizes = JSON.parse(output.trim().split('\n').at(-1)!) as Sized[];
  const [least, most] = [sizes[0]!, sizes.at(-1)!];
  const exponent = Math.log(most.seconds / least.seconds) / Math.log(most.rows / least.rows);
  const note = sizes.map(({ rows, seconds }) => `${(rows / 1e6).toFixed(2)} million rows ${seconds.toFixed(1)} s`);
  return [
    row({
      what: 'indicators and comparisons, exponent of growth',
      value: exponent,
      unit: '',
      decimals: 2,
      most: 1.1,
      note: note.join('; '),
    }),
    row({ what: 'indicators and comparisons, all rows', value: most.seconds, unit: 's', most: 60 }),
  ];
}
