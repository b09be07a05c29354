import { readFileSync } from 'node:fs';
import type { TableFormat } from '../../src/model/card.ts';
import { sourceTable } from '../../src/sources/index.ts';
import { readTable } from '../../src/sources/read-table.ts';

/*
 * What the bench measures in a process of its own: `read-body.ts <file> <table> <format> <what>`, where `what` is `nothing`
 * (the program itself), `once` (for its memory) or `times` (prints the least of several, in milliseconds of processor).
 */
const [file = '', table = '', format = '', what = ''] = process.argv.slice(2);
const body = what === 'nothing' ? new Uint8Array() : readFileSync(file);
const read = () => readTable(sourceTable(table), body, { file, format: format as TableFormat }).rows;

function best(action: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

if (what === 'once') console.log(read());
if (what === 'times') {
  const parse = format === 'jobindsats-v3' ? best(() => JSON.parse(new TextDecoder().decode(body)) as unknown) : null;
  console.log(JSON.stringify({ parse, read: best(read) }));
}
