import { describe, expect, it } from 'vitest';
import { linksHtml } from '../../../site/markup/links-html.ts';

describe('linksHtml', () => {
  const link = (label: string) => ({ label, href: 'a/?b=1&c=2' });

  it('puts commas between links and escapes them', () => {
    expect(linksHtml([link('A & B'), link('C')])).toBe(
      '<a href="a/?b=1&amp;c=2">A &amp; B</a>, <a href="a/?b=1&amp;c=2">C</a>.',
    );
  });

  it('has one full stop where the last label ends with one', () => {
    expect(linksHtml([link('efter 6 mdr.')])).toMatch(/mdr\.<\/a>$/);
  });
});
