import type { PlannedFile } from '../../model/file.ts';
import type { Description } from './description.ts';

/** Plans `llms.txt` (https://llmstxt.org): what the files are, in Markdown with relative links, for programs that read text. */
export function llmsFile({ catalogue, datasets, entries }: Description): PlannedFile {
  const { version, released, notice } = catalogue;
  const has = (path: string) => entries.some(entry => entry.path === path);
  const link = (path: string, text: string) => (has(path) ? [`- [${path}](${path}): ${text}`] : []);
  const lines = [
    '# Jobindsats',
    '',
    `> Open data on the Danish employment effort: version ${version}, released ${released}.${notice ? ` ${notice.en} (${notice.da}).` : ''}`,
    '',
    'An empty value is never zero: `obs_status` says why (Q withheld, O missing, M cannot exist). Rates are not averaged; add numerators and denominators. Shares come with 95 % intervals.',
    '',
    '## Start here',
    '',
    ...link('indicators.json', 'every definition in Danish and English'),
    ...link('datapackage.json', 'every table with its columns'),
    ...link('openapi.json', 'the files as an interface'),
    ...link('quality.json', 'quality declarations'),
    ...link('README.md', 'the npm package'),
    '',
    '## Datasets',
    '',
    ...datasets.flatMap(({ title, tables }) =>
      tables.slice(0, 1).map(({ csv }) => `- [${title.en}](${csv.path}): ${title.da}`),
    ),
  ];
  return { path: 'llms.txt', contents: `${lines.join('\n')}\n`, mediaType: 'text/markdown' };
}
