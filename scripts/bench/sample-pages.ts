import { pageType, treeFiles } from './site-files.ts';

/** One page of every type of a built site in one language, by type: the middle one of its kind. */
export function samplePages(root: string, language: string): Map<string, string> {
  const byType = new Map<string, string[]>();
  for (const { path } of treeFiles(root)) {
    const type = path.startsWith(`${language}/`) ? pageType(path) : null;
    if (type !== null) byType.set(type, [...(byType.get(type) ?? []), path]);
  }
  return new Map(
    [...byType].map(([type, paths]) => [type, paths[Math.floor(paths.length / 2)]!.replace(/index\.html$/, '')]),
  );
}
