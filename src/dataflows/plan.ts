import type { PlannedFile } from '../model/file.ts';
import type { Catalogue } from '../package/types.ts';
import { analysisFiles } from './analyses.ts';
import { areaList, publishedAreas } from './areas.ts';
import { boundaryFiles } from './boundaries.ts';
import type { BuildInput } from './build-input.ts';
import { catalogueFile, catalogueOf } from './catalogue.ts';
import { codeListFiles } from './code-lists.ts';
import { comparisonFiles } from './comparisons.ts';
import { datasetList } from './datasets.ts';
import { disclosureFile } from './disclosure.ts';
import { editionFiles } from './editions.ts';
import { frameworkFiles } from './framework.ts';
import { indicatorFiles } from './indicator-files.ts';
import { packageFiles, type PackageTexts } from './package-files.ts';
import { steeringFiles } from './steering.ts';

/** The catalogue among planned files. Throws `missing file` where there is none. */
export function catalogueIn(plan: readonly PlannedFile[]): Catalogue {
  const file = plan.find(({ path }) => path === 'indicators.json');
  if (!file) throw new Error('missing file: indicators.json is not among the planned files');
  return JSON.parse(file.contents as string) as Catalogue;
}

/** Everything a build publishes but the manifest, which needs the hashes of these. */
export function planPublished(input: BuildInput, texts: PackageTexts): PlannedFile[] {
  const files = indicatorFiles(input);
  const catalogue = catalogueOf(input, files);
  const comparing = [
    ...comparisonFiles(input.comparisons),
    ...frameworkFiles(input.framework),
    ...analysisFiles(input.analyses),
    ...editionFiles(input),
    disclosureFile(input),
    ...steeringFiles(input.steering),
  ];
  return [
    catalogueFile(catalogue),
    ...files.flatMap(({ whole, areas }) => [...whole.map(({ file }) => file), ...areas]),
    ...areaList(input),
    datasetList(comparing),
    ...comparing,
    ...codeListFiles(),
    ...boundaryFiles(input.boundaries),
    ...packageFiles(catalogue, publishedAreas(input), texts),
  ];
}
