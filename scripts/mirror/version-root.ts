import { pathProblem } from '../../src/package/manifest.ts';
import { AbsentError, type Patience } from './open-address.ts';
import { receiveText } from './receive-file.ts';
import { UnreachableError } from './tree-problem.ts';

/** A version to be mirrored, and whether it was found by the pointers of a whole data folder. */
export interface VersionRoot {
  readonly root: URL;
  readonly manifestText: string;
  /** `v/<version>/` below the data folder, with the text of its pointers; null where the address is the version's own. */
  readonly pointers: { readonly path: string; readonly latest: string; readonly versions: string | null } | null;
}

/** Address of a file of a version; every name of the path is escaped. */
export const fileAddress = (root: URL, path: string): URL =>
  new URL(path.split('/').map(encodeURIComponent).join('/'), root);

/** An address as a folder: with a closing slash, without question and fragment. Throws `invalid address`. */
export function folderAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Error(`invalid address: "${text}" (expected https://… of a version or of a data folder)`);
  }
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * The version at an address: the address itself where it has a manifest, else what `latest.json` there leads to.
 * Throws as `openAddress`, and `invalid pointer`.
 */
export async function versionRoot(address: URL, patience: Patience): Promise<VersionRoot> {
  const own = await textOrNull(fileAddress(address, 'manifest.json'), patience);
  if (own !== null) return { root: address, manifestText: own, pointers: null };
  const latest = await textOrNull(fileAddress(address, 'latest.json'), patience);
  if (latest === null) {
    throw new UnreachableError(`missing version: ${address.href} has neither manifest.json nor latest.json`);
  }
  const path = pathOf(latest, address);
  const root = fileAddress(address, `${path}/`);
  const manifestText = await textOrNull(fileAddress(root, 'manifest.json'), patience);
  if (manifestText === null)
    throw new UnreachableError(`missing version: latest.json leads to ${root.href}, which has no manifest.json`);
  const versions = await textOrNull(fileAddress(address, 'versions.json'), patience);
  return { root, manifestText, pointers: { path, latest, versions } };
}

function pathOf(latest: string, address: URL): string {
  const { path } = jsonOf(latest) as { path?: unknown };
  const folder = typeof path === 'string' ? path.replace(/\/$/, '') : '';
  if (pathProblem(folder) !== null || !/^v\/[0-9a-z.-]+$/.test(folder)) {
    throw new Error(
      `invalid pointer: latest.json of ${address.href} leads to ${JSON.stringify(path)} (expected v/<version>/)`,
    );
  }
  return folder;
}

function jsonOf(text: string): object {
  try {
    return Object(JSON.parse(text)) as object;
  } catch {
    throw new Error(`invalid pointer: latest.json is not JSON but begins with ${JSON.stringify(text.slice(0, 40))}`);
  }
}

const textOrNull = (url: URL, patience: Patience): Promise<string | null> =>
  receiveText(url, patience).catch((error: unknown) => {
    if (error instanceof AbsentError) return null;
    throw error;
  });
