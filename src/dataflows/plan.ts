import type { PlannedFile } from '../model/file.ts';
import { areaList, publishedAreas } from './areas.ts';
import type { BuildInput } from './build-input.ts';
import { catalogueFile, catalogueOf } from './catalogue.ts';
import { codeListFiles } from './code-lists.ts';
import { comparisonFiles } from './comparisons.ts';
import { datasetList } from './datasets.ts';
import { frameworkFiles } from './framework.ts';
import { indicatorFiles } from './indicator-files.ts';
import { packageFiles, type PackageTexts } from './package-files.ts';
import { savingFiles } from './savings.ts';

/** Everything a build publishes but the manifest, which needs the hashes of these. */
export function planPublished(input: BuildInput, texts: PackageTexts): PlannedFile[] {
  const files = indicatorFiles(input);
  const analyses = [
    ...comparisonFiles(input.comparisons),
    ...frameworkFiles(input.framework),
    ...savingFiles(input.analyses.savings),
  ];
  return [
    catalogueFile(input, files),
    ...files.flatMap(({ whole, areas }) => [...whole, ...areas]),
    ...areaList(input),
    datasetList(analyses),
    ...analyses,
    ...codeListFiles(),
    ...packageFiles(catalogueOf(input, files), publishedAreas(input), texts),
  ];
}
