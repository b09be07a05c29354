import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { topicFiles } from '../../src/dataflows/topics/topic-files.ts';
import type { PlannedFile } from '../../src/model/file.ts';
import type { Catalogue } from '../../src/package/types.ts';
import { absent, indicator } from '../site/tiny-published.ts';

const same = (text: string) => ({ da: text, en: text });
const catalogue: Catalogue = {
  version: '1.2.0',
  released: '2026-08-27',
  kind: 'model',
  notice: { da: 'Modeltal – ikke officiel statistik', en: 'Model figures – not official statistics' },
  editions: [],
  subjects: [
    { id: 'labour-market', name: { da: 'Arbejdsmarkedsforhold', en: 'Labour market' } },
    { id: 'compliance', name: same('Lovkrav') },
  ],
  targetGroups: [],
  indicators: [
    {
      ...indicator,
      caveats: [{ da: 'Pas på.', en: 'Take care.' }],
      breaks: [{ month: '2026-07', text: same('Reform') }],
    },
    absent,
  ],
};
const file = (path: string, contents: string | Uint8Array): PlannedFile => ({
  path,
  contents,
  mediaType: 'text/plain',
});
const planned = [
  file('indicators/am-x.xlsx', new Uint8Array([1, 2, 3])),
  file('LICENSE', 'MIT'),
  file('NOTICE', 'Kilder'),
  file('codelists/area.csv', 'id\n'),
];

describe('topicFiles', () => {
  const topics = topicFiles(catalogue, planned);

  it('is one zip for each subject with figures', () => {
    expect(topics.map(({ path }) => path)).toEqual(['topics/labour-market.zip']);
    expect(topicFiles(catalogue, [])).toEqual([]);
  });

  it('holds workbooks, code lists, licence, notice and a README with caveats in both languages', () => {
    const files = unzipSync(topics[0]!.contents as Uint8Array);
    expect(Object.keys(files)).toEqual(['README.md', 'LICENSE', 'NOTICE', 'codelists/area.csv', 'am-x.xlsx']);
    expect([...files['am-x.xlsx']!]).toEqual([1, 2, 3]);
    const readme = strFromU8(files['README.md']!);
    for (const text of [
      '# Arbejdsmarkedsforhold',
      '**Modeltal – ikke officiel statistik**',
      '- Pas på.',
      '# Labour market',
      '**Model figures – not official statistics**',
      '- Take care.',
      '- 2026-07: Reform',
      'CC BY 4.0',
    ])
      expect(readme).toContain(text);
  });
});
