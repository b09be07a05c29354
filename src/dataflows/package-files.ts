import type { PlannedFile } from '../model/file.ts';
import type { Catalogue, PublishedArea } from '../package/types.ts';
import { compatibilityFiles } from './compatibility/compatibility-files.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { codeListModules } from './package/code-list-modules.ts';
import { packageJson } from './package/package-json.ts';
import { script, scriptFiles } from './package/script-files.ts';
import { typeFiles } from './package/type-files.ts';
import { releaseFiles, type ReleaseHistory } from './releases.ts';

/** Texts that the package takes over as they are. */
export interface PackageTexts {
  /** The bundled reader (`src/package/runtime.ts`). */
  readonly runtime: string;
  /** The bundled command `jobindsats-data` (`scripts/mirror`). */
  readonly mirror: string;
  /** The package's own types (`src/package/*types.ts`). */
  readonly types: string;
  readonly readme: string;
  readonly licence: string;
  readonly notice: string;
  /** Where the project's code is (`git+https://…`), which provenance is proved against; null where it is not told. */
  readonly repository: string | null;
  /** Releases so far, and ids no longer published. */
  readonly history: ReleaseHistory;
}

/**
 * Plans the npm package's own files (`package.json`, scripts with their types, one module an indicator and a code list),
 * and what goes with every copy: releases so far, settings for hosts, the map from the publisher's own interface.
 */
export function packageFiles(
  catalogue: Catalogue,
  areas: readonly PublishedArea[],
  texts: PackageTexts,
): PlannedFile[] {
  const ids = catalogue.indicators.filter(({ available }) => available).map(({ id }) => id);
  return [
    {
      path: 'package.json',
      contents: `${JSON.stringify(packageJson(catalogue, texts.repository), null, 2)}\n`,
      mediaType: 'application/json',
    },
    script('runtime.js', texts.runtime),
    script('mirror.js', texts.mirror),
    ...scriptFiles(catalogue, ids, texts.history.tombstones),
    ...typeFiles({ catalogue, areas, ids, types: texts.types }),
    ...codeListModules(),
    ...releaseFiles(texts.history),
    ...hostingFiles(),
    ...compatibilityFiles(),
    { path: 'README.md', contents: texts.readme, mediaType: 'text/markdown' },
    { path: 'LICENSE', contents: texts.licence, mediaType: 'text/plain' },
    { path: 'NOTICE', contents: texts.notice, mediaType: 'text/plain' },
  ];
}
