import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineChart } from '../../src/charts/index.ts';
import { OBS_STATUSES } from '../../src/model/status.ts';
import { months, options, picture, wave } from './sample.ts';
import type { Point } from '../../src/charts/index.ts';

const HEIGHT_TENTHS = 2200;
const draw = (points: readonly Point[], label = 'Ærø') => lineChart([{ label, points }], options);

/** Places of all corners and dots in the stretched plot: slot and tenths of pixels. */
function corners(markup: string): [number, number][] {
  const plot = /<svg class="plot"[\s\S]*?<\/svg>/.exec(markup)![0];
  return [...plot.matchAll(/<path class="(solid|dashed|alone|mark-.)" d="([^"]+)"/g)].flatMap(([, , d]) => places(d!));
}

function places(d: string): [number, number][] {
  const found: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, text] of d.matchAll(/([MmlhH])([^MmlhHz]*)/g)) {
    const n = [...text!.matchAll(/-?\d+/g)].map(Number);
    if (command === 'h') continue;
    for (let i = 0; i < n.length; i += 2) {
      [x, y] = command === 'M' ? [n[i]!, n[i + 1]!] : [x + n[i]!, y + n[i + 1]!];
      found.push([x, y]);
    }
  }
  return found;
}

const point = fc.record({
  value: fc.integer({ min: -1e7, max: 1e9 }).map(thousandths => thousandths / 1000),
  status: fc.constantFrom(...OBS_STATUSES),
});
const series = fc
  .array(point, { minLength: 1, maxLength: 60 })
  .map(points =>
    points.map(({ value, status }, i): Point => ({ period: { freq: 'M', ordinal: 24_000 + i }, value, status })),
  );
const isEmpty = ({ status }: Point) => status === 'Q' || status === 'O' || status === 'M';

describe('lineChart', () => {
  it('never draws a period whose status says that there is no figure, even where a value stands there', () => {
    fc.assert(
      fc.property(series, points => {
        const drawn = new Set(corners(draw(points)).map(([x]) => x));
        points.forEach((each, i) => expect(drawn.has(i)).toBe(!isEmpty(each)));
      }),
    );
  });

  it('marks every suppressed and missing period with a span that covers it', () => {
    fc.assert(
      fc.property(series, points => {
        const spans = [
          ...draw(points).matchAll(/<rect class="gap" fill="url\(#c-(\w+)\)" x="([\d.]+)%" width="([\d.]+)%"/g),
        ];
        points.forEach(({ status }, i) => {
          const kind = status === 'Q' ? 'suppressed' : status === 'O' ? 'missing' : undefined;
          const middle = ((i + 0.5) / points.length) * 100;
          const over = spans
            .filter(([, , x, width]) => middle > Number(x) && middle < Number(x) + Number(width))
            .map(([, name]) => name);
          expect(over).toEqual(kind === undefined ? [] : [kind]);
        });
      }),
    );
  });

  it('keeps every point inside the plot', () => {
    fc.assert(
      fc.property(series, points => {
        for (const [x, y] of corners(draw(points))) {
          expect(x >= 0 && x < points.length && y >= 0 && y <= HEIGHT_TENTHS).toBe(true);
        }
      }),
    );
  });

  it('interrupts the line at a break and names it, with its text in the list', () => {
    const markup = lineChart([{ label: 'Ærø', points: months([1, 2, 3, 4]) }], {
      ...options,
      breaks: [{ ordinal: 2020 * 12 + 2, text: 'Ny lov' }],
    });
    expect(markup).toMatch(/<path class="solid" d="M0 \d+l1-\d+m1-\d+l1-\d+"/);
    expect(markup).toContain('<line class="rule" x1="50%" x2="50%"');
    expect(markup).toContain('>Databrud</text>');
    expect(markup).toContain('Databrud: Ny lov');
  });

  it('numbers several breaks', () => {
    expect(draw(months([1, [2, 'B'], 3, [4, 'B'], 5]))).toMatch(/>Databrud 1<[\s\S]*>Databrud 2</);
  });

  it('draws provisional figures open and dashed, and says so', () => {
    const markup = draw(months([1, 2, [3, 'P']]));
    expect(markup).toMatch(/class="dashed" d="M1 \d+l1-\d+"/);
    expect(markup).toMatch(/class="mark-p" d="M2 0h\.01"/);
    expect(markup).toContain('</span>foreløbigt');
  });

  it('names in the list only what occurs', () => {
    expect(draw(months([1, 0, 2]))).not.toContain('chart-legend');
    expect(draw(months([1, 'Q', 2]))).toMatch(/chart-legend.*skjult/);
    expect(draw(months([1, 'Q', 2]))).not.toContain('mangler');
  });

  it('draws zero as a point and no gap', () => {
    const markup = draw(months([1, 0, 2]));
    expect(markup).not.toContain('class="gap');
    expect(corners(markup)).toContainEqual([1, HEIGHT_TENTHS]);
  });

  it('draws a series without a single figure as gaps', () => {
    expect(draw(months(['Q', 'Q', 'Q']))).toContain('x="0%" width="100%"');
  });

  it('says where the axis does not begin at zero', () => {
    expect(draw(months([50, 52, 51]))).toContain('Aksen begynder ikke ved 0.');
    expect(draw(months([0.5, 52, 51]))).not.toContain('Aksen begynder ikke ved 0.');
  });

  it('holds on its axis what stands beside it, so that pictures have one scale', () => {
    const axisOf = (value: number, beside: readonly number[] = []): string =>
      /data-y="([^"]+)"/.exec(
        lineChart([{ label: 'Ærø', points: months([value, value + 1]) }], { ...options, beside }),
      )![1]!;
    expect(axisOf(3)).not.toBe(axisOf(80));
    expect(axisOf(3, [80, 81])).toBe(axisOf(80, [3, 4]));
  });

  it('draws the interval where both ends are known', () => {
    const points = months([1, 2, 3]).map(each => ({ ...each, lower: each.value! - 0.5, upper: each.value! + 0.5 }));
    expect(draw(points)).toMatch(/<path class="band" d="M0 /);
    expect(draw(points)).toContain('95 pct.-interval');
  });

  it('draws where the newest figures usually end up as strokes from end to end, and says what they mean', () => {
    const points = months([2, 2, [2, 'P']]);
    const ordinal = points[2]!.period.ordinal;
    const revisions = { text: 'ender her', spans: [{ ordinal, lower: 1, upper: 4 }] };
    const markup = lineChart([{ label: 'a', points }], { ...options, revisions });
    expect(markup).toContain('<path class="revision" d="M2 1650V0"/>');
    expect(markup).toContain('<span class="chart-key revision"></span>ender her');
    expect(lineChart([{ label: 'a', points }], options)).not.toContain('revision');
  });

  it('refuses five series, none, other frequencies and periods out of order', () => {
    const one = { label: 'a', points: months([1]) };
    expect(() => lineChart([], options)).toThrow('invalid number of series: 0');
    expect(() => lineChart([one, one, one, one, one], options)).toThrow('invalid number of series: 5');
    expect(() => draw([])).toThrow('missing points');
    expect(() => draw([...months([1, 2])].reverse())).toThrow('invalid order: period 24240 in series "Ærø"');
    const year: Point = { period: { freq: 'Y', ordinal: 2020 }, value: 1, status: 'A' };
    expect(() => lineChart([one, { label: 'b', points: [year] }], options)).toThrow(
      'invalid frequency: "Y" in series "b"',
    );
  });

  it('refuses an id that cannot stand in markup, and escapes names', () => {
    expect(() => lineChart([{ label: 'a', points: months([1]) }], { ...options, id: '1 a' })).toThrow(
      'invalid chart id: "1 a"',
    );
    expect(draw(months([1, 2]), 'A & <b>')).toContain('A &amp; &lt;b&gt;');
  });

  it('is at most 6 kB gzip for three series of 237 months', () => {
    const parts = [5, 4, 4.5].map((level, i) => ({ label: `Series ${i}`, points: wave(237, level) }));
    const bytes = gzipSync(picture(lineChart(parts, options))).length;
    console.log(`line chart, 3 × 237 months: ${bytes} bytes gzip`);
    expect(bytes).toBeLessThanOrEqual(6000);
  });
});
