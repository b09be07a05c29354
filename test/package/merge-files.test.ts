import { describe, expect, it } from 'vitest';
import { mergeFiles } from '../../src/package/merge-files.ts';
import type { IndicatorFile } from '../../src/package/types.ts';

const file = (change: object): IndicatorFile =>
  ({ indicator: 'am-x', version: '1.0.0', series: [], ...change }) as unknown as IndicatorFile;
const one = (ref_area: string) => [{ ref_area }] as unknown as IndicatorFile['series'];

describe('mergeFiles', () => {
  it('holds the series of all files in their order, and is no part any more', () => {
    const part = { dimension: 'age', target_group: '_T' } as const;
    const merged = mergeFiles([file({ part, series: one('DK') }), file({ series: one('101') })]);
    expect(merged.series.map(({ ref_area }) => ref_area)).toEqual(['DK', '101']);
    expect('part' in merged).toBe(false);
  });

  it('refuses files that do not belong together, and none at all', () => {
    expect(() => mergeFiles([file({}), file({ version: '1.1.0' })])).toThrow('invalid files: am-x 1.1.0');
    expect(() => mergeFiles([file({}), file({ indicator: 'lk-y' })])).toThrow('invalid files: lk-y 1.0.0');
    expect(() => mergeFiles([])).toThrow('missing files');
  });
});
