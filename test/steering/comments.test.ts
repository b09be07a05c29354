import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { commentHtml, LONGEST_COMMENT } from '../../src/steering/comments.ts';

const html = (markdown: string): string => commentHtml(markdown, 'datasets/comments/851/2025.md');

const ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li em strong a blockquote code pre br hr table thead tbody tr th td'.split(' '),
);
const ATTRIBUTES = new Set(['href', 'title', 'align', 'start', 'class']);
const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*$)/i;

/** What a browser would find in a piece of HTML that could do something. */
function dangers(text: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${text}</body></html>`);
  return [...document.body.querySelectorAll('*')].flatMap(element => [
    ...(ELEMENTS.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes].filter(({ name }) => !ATTRIBUTES.has(name)).map(({ name }) => name),
    ...(SAFE_ADDRESS.test(element.getAttribute('href') ?? '') ? [] : [element.getAttribute('href')!]),
  ]);
}

describe('commentHtml', () => {
  it('renders paragraphs, lists, links and tables', () => {
    expect(html('Vi har *ansat* to.\n\n- en\n\n[STAR](https://star.dk)')).toBe(
      '<p>Vi har <em>ansat</em> to.</p>\n<ul>\n<li>en</li>\n</ul>\n<p><a href="https://star.dk">STAR</a></p>',
    );
    expect(html('|a|b|\n|-|-|\n|1|2|')).toContain('<td>1</td>');
  });

  it('puts headings below those of the template', () => {
    expect(html('# Vores arbejde\n\n###### Dybt')).toBe('<h3>Vores arbejde</h3>\n<h6>Dybt</h6>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src="https://example.org"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>body{display:none}</style>',
    '<meta http-equiv="refresh" content="0;url=//example.org">',
    '<form action="//example.org"><input name=a></form>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](java&#x0A;script:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x](https://example.org "a\\" onclick=\\"alert(1)")',
    '![x](https://example.org/a.png)',
    '![x](javascript:alert(1))',
    '```\n<script>alert(1)</script>\n```',
    '`<script>alert(1)</script>`',
    '|<script>alert(1)</script>|\n|-|\n|<img src=x onerror=alert(1)>|',
    '<!-- --><script>alert(1)</script>',
    '<div\nonmouseover=alert(1)>x</div>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ])('neutralises %j', attack => {
    expect(dangers(html(attack))).toEqual([]);
  });

  it('takes no comment that is too long, and says which', () => {
    expect(() => html('a'.repeat(LONGEST_COMMENT + 1))).toThrow(
      /^invalid comment: datasets\/comments\/851\/2025\.md has 20001 characters, at most 20000/,
    );
  });
});
