import type { PlannedFile } from '../../model/file.ts';
import type { Tombstone } from '../../package/release-types.ts';
import type { Catalogue, CatalogueIndicator } from '../../package/types.ts';

/** A script of the package. */
export const script = (path: string, contents: string): PlannedFile => ({
  path,
  contents,
  mediaType: 'text/javascript',
});

/** The types of a script of the package. */
export const typed = (path: string, contents: string): PlannedFile => ({ path, contents, mediaType: 'text/plain' });

/**
 * The scripts an importer may name, apart from each other, so that a bundler takes only what is used: importing the entry
 * reads nothing from the network and no figures.
 */
export const scriptFiles = (
  { version, released, kind, notice, indicators }: Catalogue,
  ids: readonly string[],
  tombstones: readonly Tombstone[],
): PlannedFile[] => [
  script('index.js', ENTRY),
  script(
    'release.js',
    Object.entries({ version, released, kind, notice })
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
      .join(''),
  ),
  script(
    'catalogue.js',
    `import catalogue from './indicators.json' with { type: 'json' };\n\nexport const indicators = catalogue.indicators;\n`,
  ),
  script('areas.js', `import list from './areas.json' with { type: 'json' };\n\nexport const areas = list;\n`),
  script(
    'load-indicator.js',
    loadScript(
      indicators.filter(({ available }) => available),
      tombstones,
    ),
  ),
  script('aggregate.js', AGGREGATE),
  script('verify.js', verifyScript(FETCHING)),
  script('verify-node.js', verifyScript(READING)),
  ...ids.map(id => script(`indicators/${id}.js`, indicatorScript(id))),
];

const ENTRY = `export { aggregate } from './aggregate.js';
export { areas } from './areas.js';
export { indicators } from './catalogue.js';
export { isIndicatorId, loadIndicator } from './load-indicator.js';
export { kind, notice, released, version } from './release.js';
export { compare, figure, historyOf, indicatorData, mergeFiles, rowsOf, rowsOfSeries, series } from './runtime.js';
`;

/** The parts of one indicator in JSON: what each holds, and how it is loaded. */
const partsScript = ({ id, files }: CatalogueIndicator): string => {
  const parts = files.filter(({ format }) => format === 'json');
  const lines = parts.map(
    ({ part, path }) => `    [${JSON.stringify(part)}, () => import('./${path}', { with: { type: 'json' } })],\n`,
  );
  return `  '${id}': [\n${lines.join('')}  ],\n`;
};

/** What is said of an indicator that is no longer published. */
const goneOf = (tombstones: readonly Tombstone[]): Record<string, string> =>
  Object.fromEntries(
    tombstones
      .filter(({ kind }) => kind === 'indicator')
      .map(({ id, since, replacedBy, reason }) => [
        id,
        `gone since ${since}${replacedBy === null ? '' : `, use "${replacedBy}"`}: ${reason.en}`,
      ]),
  );

const loadScript = (
  indicators: readonly CatalogueIndicator[],
  tombstones: readonly Tombstone[],
): string => `import { indicatorData, isWanted, mergeFiles } from './runtime.js';

const parts = {
${indicators.map(partsScript).join('')}};

const gone = ${JSON.stringify(goneOf(tombstones))};

export const isIndicatorId = value => typeof value === 'string' && Object.hasOwn(parts, value);

export async function loadIndicator(id, wanted = {}) {
  if (!isIndicatorId(id)) {
    const why = Object.hasOwn(gone, id) ? \`It is \${gone[id]}.\` : \`There are \${Object.keys(parts).join(', ')}\`;
    throw new Error(\`unknown indicator: "\${id}". \${why}\`);
  }
  const headline = parts[id].find(([part]) => part.dimension === null)[0].target_group;
  const load = parts[id].filter(([part]) => isWanted(part, wanted, headline)).map(([, load]) => load());
  const files = await Promise.all(load);
  return indicatorData(mergeFiles(files.map(file => file.default)));
}
`;

const AGGREGATE = `import { areas } from './areas.js';
import { aggregateOf } from './runtime.js';

export const aggregate = (data, options) => aggregateOf(data, options, areas);
`;

const FETCHING = `async function bytesOf(path) {
  const answer = await fetch(new URL(path, import.meta.url));
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
}`;

const READING = `import { readFile } from 'node:fs/promises';

async function bytesOf(path) {
  return readFile(new URL(path, import.meta.url)).catch(() => null);
}`;

const verifyScript = (reader: string): string => `import { parseManifest, verifyFiles } from './runtime.js';
${reader}

export async function verify() {
  const text = await bytesOf('manifest.json');
  if (text === null) throw new Error('missing manifest.json: install the package again');
  const manifest = parseManifest(new TextDecoder().decode(text));
  const own = manifest.files.filter(file => file.package === true).map(file => file.path);
  return verifyFiles(manifest, bytesOf, own);
}
`;

const indicatorScript = (id: string): string => `import file from './${id}.json' with { type: 'json' };
import { indicatorData } from '../runtime.js';

export default indicatorData(file);
`;
