import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../../site/client/charts/embed-code.ts';
import { modelCsv } from '../../../../site/client/charts/model-csv.ts';
import type { Spot } from '../../../../site/client/charts/model.ts';
import { linesOfText } from '../../../../site/client/charts/picture-lines.ts';

const spot = (x: number, value: number | null, status = ''): Spot => ({
  x,
  y: value,
  name: String(x),
  text: '',
  value,
  status,
});
const source = { title: 'Ledighed', quote: 'Jobindsats.', notice: 'Modeltal' };

describe('modelCsv', () => {
  it('has a row for each period, an empty cell and its reason where there is no figure, and the source', () => {
    const lines = [
      { label: 'Albertslund', spots: [spot(2024, 1.5), spot(2025, null, 'skjult')] },
      { label: 'Hele landet', spots: [spot(2023, 2), spot(2024, 0)] },
    ];
    const model = { kind: 'series', heading: 'Periode', lines } as const;
    expect(modelCsv('da', model, { source, danish: false })).toBe(
      'Periode,Albertslund,Albertslund: status,Hele landet\r\n2023,,,2\r\n2024,1.5,,0\r\n2025,,skjult,\r\n\r\nLedighed\r\nModeltal\r\nJobindsats.\r\n',
    );
  });

  it('keeps the order of a list, and has decimal commas for a Danish Excel', () => {
    const model = {
      kind: 'list',
      heading: 'Område',
      lines: [{ label: 'L', spots: [spot(2, 2.5), spot(1, 1)] }],
    } as const;
    expect(modelCsv('da', model, { source, danish: true })).toMatch(/^\uFEFFOmråde;L\r\n2;2,5\r\n1;1\r\n/);
  });
});

describe('embedCode', () => {
  it('is a frame without anything that could be markup in its words', () => {
    expect(embedCode('https://x.dk/da/#embed', 'A "b" <c>', null)).toMatch(
      /^<iframe src="https:\/\/x\.dk\/da\/#embed" title="A &quot;b&quot; &lt;c&gt;" loading="lazy" style="width:100%;[^"]*"><\/iframe>$/,
    );
  });
});

describe('embedCode of a drawing that grows with its width', () => {
  it('is as high as the drawing and its texts', () => {
    expect(embedCode('https://x.dk/', 't', { ratio: 1.215, most: 480 })).toContain(
      'height:calc(min(92vw,480px)*1.22 + 22rem)',
    );
  });
});

describe('linesOfText', () => {
  it('breaks at words, and lets a long word have its own line', () => {
    expect(linesOfText('en to tre firefirefire', 6)).toEqual(['en to', 'tre', 'firefirefire']);
    expect(linesOfText('  ', 6)).toEqual([]);
  });
});
