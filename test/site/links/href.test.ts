import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { href } from '../../../site/links/href.ts';
import { inLanguage, paths } from '../../../site/links/paths.ts';

describe('href', () => {
  it.each([
    ['/da/areas/101/', '/da/areas/101/am-ledighed/', 'am-ledighed/'],
    ['/da/areas/101/am-ledighed/', '/da/areas/101/', '../'],
    ['/da/areas/101/', '/en/areas/101/', '../../../en/areas/101/'],
    ['/', '/da/', 'da/'],
    ['/da/', '/', '../'],
    ['/da/', '/da/', './'],
    ['/da/indicators/am-x/', '/assets/style.css?v=1', '../../../assets/style.css?v=1'],
  ])('from %s to %s is %s', (from, to, link) => {
    expect(href(from, to)).toBe(link);
  });

  it('leads where it should, read as a browser reads it, from any page and under any folder', () => {
    const path = fc
      .array(fc.constantFrom('da', 'en', 'areas', '101', 'x'), { maxLength: 5 })
      .map(parts => `/${parts.map(part => `${part}/`).join('')}`);
    fc.assert(
      fc.property(path, path, fc.constantFrom('', '/copy', '/a/b'), (from, to, folder) => {
        expect(new URL(href(from, to), `https://example.org${folder}${from}`).pathname).toBe(folder + to);
      }),
    );
  });

  it('refuses what is not a site path', () => {
    expect(() => href('da/', '/')).toThrow('invalid path: "da/"');
    expect(() => href('/', 'https://example.org/')).toThrow('invalid path: "https://example.org/"');
  });
});

describe('inLanguage', () => {
  it('changes the language and nothing else', () => {
    expect(inLanguage(paths.figure('da', '101', 'da-x'), 'en')).toBe('/en/areas/101/da-x/');
  });
});
