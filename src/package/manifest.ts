/** A published file as the manifest lists it. */
export interface ManifestEntry {
  /** Below the version's root, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
  readonly mediaType: string;
  /** Data rows, where rows have a meaning. */
  readonly rows?: number;
  /** True for the files that the npm package holds too. */
  readonly package?: true;
}

/** `manifest.json`: every other file of a version but `SHA256SUMS`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly total: { readonly files: number; readonly bytes: number };
  readonly files: readonly ManifestEntry[];
}

/**
 * Reads the text of a manifest, trusting nothing in it. Throws `invalid manifest` for what is no manifest, for a path that
 * could lead outside the tree, and for paths that cannot be files beside each other.
 */
export function parseManifest(text: string): Manifest {
  const manifest = jsonOf(text) as Partial<Manifest> | null;
  if (typeof manifest?.version !== 'string' || !Array.isArray(manifest.files)) {
    throw new Error('invalid manifest: it has no version or no files; is it the manifest.json of a published version?');
  }
  if (!/^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$/.test(manifest.version)) {
    throw new Error(`invalid manifest: version "${manifest.version}" is no semantic version`);
  }
  const paths = new Set<string>();
  for (const entry of manifest.files as readonly Partial<ManifestEntry>[]) {
    const problem = entryProblem(entry) ?? (paths.has(entry.path!) ? 'is listed twice' : null);
    if (problem !== null) throw new Error(`invalid manifest: ${JSON.stringify(entry.path)} ${problem}`);
    paths.add(entry.path!);
  }
  refuseFilesAsFolders(paths);
  return manifest as Manifest;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`invalid manifest: it is not JSON but begins with ${JSON.stringify(text.slice(0, 40))}`);
  }
}

function entryProblem({ path, bytes, sha256 }: Partial<ManifestEntry>): string | null {
  if (typeof path !== 'string') return 'is no path';
  const unsafe = pathProblem(path);
  if (unsafe !== null) return unsafe;
  if (!Number.isSafeInteger(bytes) || bytes! < 0) return `has ${String(bytes)} bytes`;
  return /^[0-9a-f]{64}$/.test(sha256 ?? '') ? null : 'has no SHA-256 in hex';
}

/** Why a path may not be written to below a folder; null for a safe one. */
export function pathProblem(path: string): string | null {
  if (path === '' || path.length > 1024) return 'is empty or too long';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f\\:]/.test(path)) return 'holds a character that no path here has';
  if (path.split('/').some(name => name === '' || name === '.' || name === '..')) return 'leads outside the tree';
  return null;
}

function refuseFilesAsFolders(paths: ReadonlySet<string>): void {
  for (const path of paths) {
    for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      if (paths.has(folder)) throw new Error(`invalid manifest: "${folder}" is listed as a file and holds "${path}"`);
    }
  }
}
