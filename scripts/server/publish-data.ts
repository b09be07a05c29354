import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { PUBLIC_ADDRESS } from '../../src/model/public-address.ts';
import { parseManifest, type Manifest } from '../../src/package/manifest.ts';
import { manifestDelta } from '../../src/releases/manifest-delta.ts';
import { linkTree } from '../process/link-tree.ts';

/** What is read of the catalogue of a published version. */
const Catalogue = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/),
  released: z.iso.date(),
  kind: z.enum(['official', 'model']),
});

/** One version as `versions.json` lists it. */
interface ListedVersion extends z.infer<typeof Catalogue> {
  /** Its folder, from `versions.json`. */
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  /** SHA-256 of its `manifest.json`, which proves all its files. */
  readonly manifest: string;
  /** What a mirror of the version before needs to have this one too; null for the oldest. */
  readonly changes: string | null;
}

/** A published version at hand. */
interface Version {
  readonly root: string;
  readonly catalogue: z.infer<typeof Catalogue>;
  readonly manifest: Manifest;
  readonly manifestHash: string;
}

/** Where earlier versions and the list of mirrors are, if anywhere. */
export interface PublishOptions {
  /** Folder with earlier versions, each a published tree in a folder of its own. */
  readonly versions?: string;
  /** The list of mirrors. */
  readonly mirrors?: string;
  /** Address under which the site will be found, with a closing slash; that of the version's own files when left out. */
  readonly address?: string;
}

/**
 * Puts published versions into a built site, as mirrors serve them: the files under `data/v/<version>/`, what changed from
 * one to the next under `data/changes/`, and the only moving parts: `data/latest.json`, `data/versions.json`,
 * `data/mirrors.json`, and the newest version's catalogue with this site's address in it. Throws `missing published version` or `invalid`.
 */
export async function publishData(published: string, site: string, options: PublishOptions = {}): Promise<void> {
  const data = join(site, 'data');
  const newest = await versionIn(published);
  const earlier = await Promise.all(foldersIn(options.versions).map(versionIn));
  const others = earlier.filter(({ catalogue }) => catalogue.version !== newest.catalogue.version);
  const versions = [newest, ...others.sort(newestFirst)];
  const listed: ListedVersion[] = [];
  for (const [i, version] of versions.entries()) {
    await linkTree(version.root, join(data, 'v', version.catalogue.version));
    listed.push(await listedVersion(data, version, versions[i + 1]));
  }
  await writeFile(join(data, 'latest.json'), toJson(listed[0]));
  await writeFile(join(data, 'versions.json'), toJson(listed));
  if (options.mirrors !== undefined) await copyFile(options.mirrors, join(data, 'mirrors.json'));
  await putCatalogues(published, data, options.address ?? PUBLIC_ADDRESS);
  const headers = join(published, 'hosting', '_headers');
  if (existsSync(headers)) await copyFile(headers, join(site, '_headers'));
}

/** The files of a version never change, whatever the host: what harvesters read is a copy with the host's own address. */
async function putCatalogues(published: string, data: string, address: string): Promise<void> {
  for (const name of ['catalog.ttl', 'catalog.jsonld']) {
    const own = join(published, name);
    if (existsSync(own))
      await writeFile(join(data, name), (await readFile(own, 'utf8')).replaceAll(PUBLIC_ADDRESS, address));
  }
}

const foldersIn = (root: string | undefined): string[] =>
  root !== undefined && existsSync(root)
    ? readdirSync(root, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(({ name }) => join(root, name))
    : [];

async function versionIn(root: string): Promise<Version> {
  const read = (path: string) =>
    readFile(join(root, path), 'utf8').catch(() => {
      throw new Error(`missing published version: ${root} holds no ${path}. Run: npm run build`);
    });
  const catalogue = Catalogue.parse(JSON.parse(await read('indicators.json')));
  const text = await read('manifest.json');
  return {
    root,
    catalogue,
    manifest: parseManifest(text),
    manifestHash: createHash('sha256').update(text).digest('hex'),
  };
}

function newestFirst(a: Version, b: Version): number {
  const [one, other] = [a, b].map(({ catalogue }) => catalogue.version.split(/[.-]/).map(Number)) as [
    number[],
    number[],
  ];
  return other[0]! - one[0]! || other[1]! - one[1]! || other[2]! - one[2]!;
}

async function listedVersion(
  data: string,
  { catalogue, manifest, manifestHash }: Version,
  before: Version | undefined,
): Promise<ListedVersion> {
  const { version, released, kind } = catalogue;
  const head = { version, released, kind, path: `v/${version}/`, ...manifest.total, manifest: manifestHash };
  if (!before) return { ...head, changes: null };
  const changes = `changes/${before.catalogue.version}...${version}.json`;
  await mkdir(dirname(join(data, changes)), { recursive: true });
  await writeFile(join(data, changes), toJson(manifestDelta(before.manifest, manifest)));
  return { ...head, changes };
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
