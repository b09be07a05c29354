import type { PlannedFile } from '../../model/file.ts';
import type { ManifestEntry } from '../../package/manifest.ts';
import type { Catalogue } from '../../package/types.ts';
import { addressesOf } from './catalog-addresses.ts';
import { catalogFiles } from './catalog-files.ts';
import { catalogStatements } from './catalog-statements.ts';
import { citationFile } from './citation.ts';
import { csvwFile } from './csvw.ts';
import { dataPackageFiles } from './data-package.ts';
import { describe } from './description.ts';
import { llmsFile } from './llms.ts';
import { openApiFile } from './open-api.ts';
import { qualityFile } from './quality.ts';

/** What the descriptors are told by beside the files themselves. */
export interface DescriptorContext {
  readonly plan: readonly PlannedFile[];
  /** Every file that is written, with size and hash. */
  readonly entries: readonly ManifestEntry[];
  readonly catalogue: Catalogue;
  /** Address of the site, with `/` at its end. */
  readonly home: string;
}

/**
 * Plans the descriptors of a version, all from the same definitions: Data Package, CSV on the Web, DCAT-AP, OpenAPI,
 * citation, quality declarations and `llms.txt`.
 */
export function descriptorFiles({ plan, entries, catalogue, home }: DescriptorContext): PlannedFile[] {
  const quality = qualityFile(catalogue);
  const description = describe(plan, entries, catalogue);
  const at = addressesOf(home, catalogue.version);
  const packages = dataPackageFiles(description, home);
  const told = [...entries, ...[quality, ...packages].map(unmeasured)];
  const openApi = openApiFile({ ...description, entries: told }, at.files);
  return [
    quality,
    ...packages,
    openApi,
    ...description.datasets.flatMap(dataset =>
      // A file of one area is told of by the Data Package alone: thousands of small files would come of it.
      dataset.tables.filter(({ definition }) => definition.formats.length > 0).map(table => csvwFile(dataset, table)),
    ),
    ...catalogFiles(catalogStatements(description, at)),
    citationFile(description, home),
    llmsFile({ ...description, entries: [...told, unmeasured(openApi)] }),
  ];
}

/** A descriptor among the files it tells of: its own size is not known yet. */
const unmeasured = ({ path, mediaType }: PlannedFile): ManifestEntry => ({ path, mediaType, bytes: 0, sha256: '' });
