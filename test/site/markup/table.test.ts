import { describe, expect, it } from 'vitest';
import { tableHtml } from '../../../site/markup/table.ts';
import { changeHtml } from '../../../site/markup/change-html.ts';

const columns = [{ label: 'Kommune' }, { label: 'Tal', kind: 'number' as const }];

describe('tableHtml', () => {
  it('gives a captioned table in a region that the keyboard reaches', () => {
    const html = tableHtml({ id: 't', caption: 'Tal', columns, rows: [[{ text: 'Fanø', href: 'x/' }, { text: '1' }]] });
    expect(html).toBe(
      '<div class="scroll" role="region" tabindex="0" aria-labelledby="t"><table><caption id="t">Tal</caption>' +
        '<thead><tr><th scope="col">Kommune</th><th scope="col" class="n">Tal</th></tr></thead>' +
        '<tbody><tr><th scope="row"><a href="x/">Fanø</a></th><td class="n">1</td></tr></tbody></table></div>',
    );
  });

  it('escapes what people wrote', () => {
    expect(tableHtml({ id: 't', caption: '<b>', columns, rows: [[{ text: 'a & b', href: '"' }]] })).toMatch(
      /&lt;b&gt;.*href="&quot;">a &amp; b</,
    );
  });

  it('has sort values only where readers may sort', () => {
    const table = { id: 't', caption: 'c', columns, rows: [[{ text: 'a' }, { text: 'skjult', sort: null }]] };
    expect(tableHtml(table)).not.toContain('data-v');
    expect(tableHtml({ ...table, sortable: true })).toMatch(/<table data-sort>.*<td class="n" data-v="">skjult/);
  });

  it('leaves out sort values that the text says itself', () => {
    const sortText = (text: string, sort: number, html?: string): string | undefined =>
      /<td class="n"( data-v="[^"]*")?>/.exec(
        tableHtml({
          id: 't',
          caption: 'c',
          columns,
          rows: [[{ text: 'a' }, { text, sort, ...(html && { html }) }]],
          sortable: true,
        }),
      )?.[1];
    expect(['−0,5', '11.6'].map((text, i) => sortText(text, [-0.5, 11.6][i]!))).toEqual([undefined, undefined]);
    expect(sortText('1.234', 1234)).toBe(' data-v="1234"');
    expect(sortText('11,6', 11.63)).toBe(' data-v="11.63"');
    expect(sortText('11,6', 11.6, '<b>9</b>')).toBe(' data-v="11.6"');
  });

  it('names the column in every cell but the first where rows are stacked on narrow screens', () => {
    const labelled = [{ label: 'Kommune' }, { label: 'Mindst & mest' }];
    const table = {
      id: 't',
      caption: 'c',
      columns: labelled,
      rows: [[{ text: 'a' }, { text: 'b', className: 'why' }]],
    };
    expect(tableHtml({ ...table, stacked: true })).toMatch(
      /<table class="stacked">.*<th scope="row">a<\/th><td class="why" data-l="Mindst &amp; mest">b<\/td>/,
    );
    expect(tableHtml(table)).not.toContain('data-l');
  });

  it('heads groups of rows', () => {
    const html = tableHtml({
      id: 't',
      caption: 'c',
      columns,
      rows: [],
      groups: [{ heading: 'Indsats', rows: [[{ text: 'a' }]] }],
    });
    expect(html).toContain(
      '<tbody><tr class="group"><th scope="rowgroup" colspan="2">Indsats</th></tr><tr><th scope="row">a</th></tr></tbody>',
    );
  });
});

describe('changeHtml', () => {
  it('marks better and worse by class and by word, and noise as neither', () => {
    const change = { kind: 'points', amount: 1, decimals: 1, verdict: 'worse', noise: false } as const;
    expect(changeHtml('da', change)).toBe('steget 1,0 procentpoint på et år · <span class="worse">dårligere</span>');
    expect(changeHtml('da', { ...change, noise: true })).toContain('<span class="quiet">inden for usikkerheden</span>');
    expect(changeHtml('da', { ...change, verdict: 'neutral' })).toBe('steget 1,0 procentpoint på et år');
  });
});
