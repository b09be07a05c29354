import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { PUBLIC_ADDRESS } from '../src/model/public-address.ts';
import { PROJECT_ROOT } from './process/project-root.ts';
import { runWhenCalled } from './process/run-command.ts';
import { swapFolder } from './process/swap-folder.ts';
import { precompress } from './publish/precompress.ts';
import { indexSite } from './publish/site-index.ts';
import { publishData } from './server/publish-data.ts';

/** Where the site is built from and to; paths from the project's root. */
export interface SiteOptions {
  readonly published?: string;
  readonly out?: string;
  /** Address under which the site will be found. */
  readonly url?: string;
  /** Whom readers write to, as the accessibility statement tells them; nobody where it is left out. */
  readonly contact?: string | undefined;
  /** Folder of earlier versions, each a published tree in a folder of its own. */
  readonly versions?: string;
  /** Put `.br` and `.gz` beside files that get smaller. */
  readonly precompress?: boolean;
  readonly log?: (line: string) => void;
}

/**
 * Builds the site from the published version and puts that version's files beside the pages. All or nothing.
 * Throws `missing published version`, and `invalid folder` for an output folder outside the project.
 */
export async function buildSite({
  published = 'datasets/published',
  out = 'dist',
  url = PUBLIC_ADDRESS,
  contact,
  versions = 'datasets/versions',
  precompress: compressed = false,
  log,
}: SiteOptions = {}): Promise<void> {
  const [source, target] = [resolve(PROJECT_ROOT, published), resolve(PROJECT_ROOT, out)];
  if (!existsSync(join(source, 'indicators.json'))) {
    throw new Error(`missing published version: ${published} holds no indicators.json. Run: npm run build`);
  }
  // Astro leaves parts of its workings in a folder outside the project.
  if (!target.startsWith(PROJECT_ROOT))
    throw new Error(`invalid folder: ${out} lies outside the project. Copy dist instead.`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['PUBLISHED'] = source;
  process.env['SITE_ADDRESS'] = siteAddress(url);
  if (contact !== undefined) process.env['SITE_CONTACT'] = contact;
  process.chdir(PROJECT_ROOT);
  // Astro and what it is built of are slow to load: not before they are needed.
  const { build } = await import('astro');
  await swapFolder(target, async beside => {
    await build({ root: PROJECT_ROOT, outDir: beside, logLevel: 'warn' });
    await publishData(source, beside, {
      versions: resolve(PROJECT_ROOT, versions),
      mirrors: join(PROJECT_ROOT, 'datasets', 'mirrors.json'),
      address: siteAddress(url),
    });
    await indexSite(beside, { address: siteAddress(url), modified: await releasedOn(source) });
    if (compressed) log?.(`${await precompress(beside)} files precompressed`);
  });
  log?.(`Site in ${out}`);
}

/** An address as a folder. Throws `invalid address`. */
function siteAddress(url: string): string {
  if (!URL.canParse(url)) throw new Error(`invalid address: "${url}" (expected e.g. https://example.org/jobindsats/)`);
  return url.endsWith('/') ? url : `${url}/`;
}

async function releasedOn(published: string): Promise<string> {
  const { released } = JSON.parse(await readFile(join(published, 'indicators.json'), 'utf8')) as { released: string };
  return released;
}

/** `npm run site`: builds the site. */
export const siteCommand = defineCommand({
  meta: { name: 'npm run site --', description: 'Builds the site from the published version' },
  args: {
    published: { type: 'string', default: 'datasets/published', description: 'Folder of the published version' },
    out: { type: 'string', default: 'dist', description: 'Folder to build into' },
    url: { type: 'string', default: PUBLIC_ADDRESS, description: 'Address under which the site will be found' },
    contact: { type: 'string', description: 'Whom readers write to, named in the accessibility statement' },
    versions: { type: 'string', default: 'datasets/versions', description: 'Folder of earlier versions, if any' },
    precompress: { type: 'boolean', default: false, description: 'Put .br and .gz beside files that get smaller' },
  },
  run: ({ args: { published, out, url, contact, versions, precompress: compressed } }) =>
    buildSite({ published, out, url, contact, versions, precompress: compressed, log: console.log }),
});

await runWhenCalled(import.meta.url, siteCommand);
