import type { PlannedFile } from '../../model/file.ts';
import { LICENCE, withNotice } from './data-package.ts';
import type { Description } from './description.ts';

/** Plans `CITATION.cff` (Citation File Format 1.2.0): how to cite this version. Quoted texts are JSON, which YAML reads. */
export function citationFile({ catalogue }: Description, home: string): PlannedFile {
  const { version, released } = catalogue;
  const abstract = withNotice(catalogue, {
    da: '',
    en: 'Indicators of the Danish employment effort by municipality and month.',
  }).en;
  const lines = [
    'cff-version: 1.2.0',
    'message: "If you use these data, please cite this version and name the source of the figures you quote."',
    'type: dataset',
    'title: "Jobindsats: indicators of the Danish employment effort"',
    `abstract: ${JSON.stringify(abstract)}`,
    'authors:',
    '  - name: "The Jobindsats contributors"',
    `version: ${JSON.stringify(version)}`,
    `date-released: ${JSON.stringify(released)}`,
    `license: ${LICENCE.name}`,
    `url: ${JSON.stringify(home)}`,
    'keywords:',
    ...['Denmark', 'employment', 'unemployment', 'municipalities', 'open data'].map(
      word => `  - ${JSON.stringify(word)}`,
    ),
  ];
  return { path: 'CITATION.cff', contents: `${lines.join('\n')}\n`, mediaType: 'text/yaml' };
}
