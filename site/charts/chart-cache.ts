import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('.cache', 'svg');

let drawers: string | undefined;

/**
 * A drawing by what it is drawn from: taken from `.cache/svg` where the same was drawn before by the same code, else
 * drawn and kept. `spec` is all that the drawing depends on, functions aside.
 */
export function cached(spec: unknown, draw: () => string): string {
  drawers ??= hashOfDrawers();
  const key = createHash('sha256').update(drawers).update(JSON.stringify(spec)).digest('hex').slice(0, 32);
  const place = join(FOLDER, `${key}.svg`);
  const kept = readKept(place);
  if (kept !== null) return kept;
  const svg = draw();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(place, svg);
  return svg;
}

function readKept(place: string): string | null {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return null;
  }
}

/** Hash of the code that draws and of the words in drawings: a change of either draws everything anew. */
function hashOfDrawers(): string {
  const hash = createHash('sha256');
  for (const folder of [join('src', 'charts'), join('src', 'i18n'), join('site', 'charts')]) {
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex');
}
