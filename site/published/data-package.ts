import type { Freq } from '../../src/package/types.ts';
import type { Text } from '../../src/model/text.ts';
import type { Published } from './published.ts';

/** A file as the version's Data Package lists it. */
export interface PackageResource {
  readonly name: string;
  readonly path: string;
  readonly mediatype: string;
  readonly bytes: number;
  /** `sha256:` and the hash in hex. */
  readonly hash: string;
  readonly 'jobindsats:dataset': string;
}

/** A dataset as the version's Data Package tells of it. */
export interface PackageDataset {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly keywords: { readonly da: readonly string[]; readonly en: readonly string[] };
  readonly unit: Text | null;
  /** First and last day it is about. */
  readonly temporal: { readonly start: string; readonly end: string };
  readonly freq: Freq | null;
}

/** What is read of `datapackage.json`. */
export interface DataPackage {
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly path: string }[];
  readonly sources: readonly { readonly title: string; readonly path: string; readonly version: string }[];
  readonly 'jobindsats:datasets': readonly PackageDataset[];
  readonly resources: readonly PackageResource[];
}

const read = new WeakMap<Published, DataPackage | null>();

/** The version's Data Package, read once; null where the version has none. */
export function dataPackage(published: Published): DataPackage | null {
  const known = read.get(published);
  if (known !== undefined) return known;
  const text = published.text('datapackage.json');
  const found = text === null ? null : (JSON.parse(text) as DataPackage);
  read.set(published, found);
  return found;
}

/** The files of a dataset in all formats; none where the version has no Data Package. */
export const resourcesOf = (published: Published, dataset: string): readonly PackageResource[] =>
  dataPackage(published)?.resources.filter(resource => resource['jobindsats:dataset'] === dataset) ?? [];
