import { zip, type ZipEntry } from '../../formats/zip.ts';
import type { PlannedFile } from '../../model/file.ts';
import type { Catalogue } from '../../package/types.ts';
import { topicReadme } from './topic-readme.ts';

/**
 * Plans `topics/<subject>.zip`: the workbooks of a subject's indicators with README, licence, notice and code lists. The
 * files are taken from those that are planned already.
 */
export function topicFiles(catalogue: Catalogue, planned: readonly PlannedFile[]): PlannedFile[] {
  const byPath = new Map(planned.map(file => [file.path, file]));
  const codeLists = planned.filter(({ path }) => /^codelists\/[^/]+\.csv$/.test(path));
  return catalogue.subjects.flatMap(subject => {
    const books = catalogue.indicators
      .filter(indicator => indicator.subject === subject.id)
      .flatMap(({ id }) => byPath.get(`indicators/${id}.xlsx`) ?? []);
    if (books.length === 0) return [];
    const beside = ['LICENSE', 'NOTICE', 'areas.csv'].flatMap(path => byPath.get(path) ?? []);
    const entries: ZipEntry[] = [
      { path: 'README.md', contents: topicReadme(subject, catalogue) },
      ...[...beside, ...codeLists].map(({ path, contents }) => ({ path, contents })),
      ...books.map(({ path, contents }) => ({ path: path.replace('indicators/', ''), contents, stored: true })),
    ];
    return [
      { path: `topics/${subject.id}.zip`, contents: zip(entries, catalogue.released), mediaType: 'application/zip' },
    ];
  });
}
