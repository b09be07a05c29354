import { dot, lineY } from '@observablehq/plot';
import { describe, expect, it, vi } from 'vitest';
import { renderChart } from '../../src/charts/index.ts';
import { document } from './sample.ts';

const spec = {
  id: 'c',
  title: 'T & U',
  description: 'D',
  className: 'x',
  plot: { width: 100, height: 50, marks: [lineY([1, 2], { clip: true })] },
};

describe('renderChart(spec, {document})', () => {
  it('gives an image with its name, description, classes and frame', () => {
    expect(renderChart(spec, { document })).toMatch(
      /^<svg class="chart chart-plot x" viewBox="0 0 100 50" data-x="0 1 40 80" data-y="1 2 20 20" role="img" aria-labelledby="c-t c-d"><title id="c-t">T &amp; U<\/title><desc id="c-d">D<\/desc>/,
    );
  });

  it('numbers the ids of clips by chart, not by how many were drawn before', () => {
    const first = renderChart(spec, { document });
    expect(first).toContain('url(#c-1)');
    expect(renderChart(spec, { document })).toBe(first);
  });

  it('refuses a chart that Plot warns of', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const dated = { ...spec, plot: { marks: [dot([{ x: '2020-01-01' }, { x: '2021-01-01' }], { x: 'x' })] } };
    expect(() => renderChart(dated, { document })).toThrow('invalid chart: "c" has a warning by Plot');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  it('refuses a spec that makes more than a picture', () => {
    expect(() => renderChart({ ...spec, plot: { ...spec.plot, caption: 'x' } }, { document })).toThrow(
      'invalid chart: "c" is not a single svg',
    );
  });
});
