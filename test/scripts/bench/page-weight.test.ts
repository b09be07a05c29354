import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pageWeigher } from '../../../scripts/bench/page-weight.ts';

const root = mkdtempSync(join(tmpdir(), 'page-weight-'));
const write = (path: string, text: string): number => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  return gzipSync(text, { level: 9 }).length;
};
afterAll(() => rmSync(root, { recursive: true }));

describe('pageWeigher', () => {
  const style = write('assets/site.css', '@font-face{src:url(a.woff2)} b{background:url("data:image/png;base64,x")}');
  const script = write('assets/site.js', `import{a}from"./part.js";a();`);
  const part = write('assets/part.js', `export const a=()=>1;`);
  const inline = '<script>document.title</script>';
  const html = write(
    'da/areas/index.html',
    `<link rel="stylesheet" href="../../assets/site.css"><link rel="icon" href="data:,"><script type="module" src="../../assets/site.js"></script>` +
      `<script type="application/ld+json">{}</script>${inline}<img src="../../map.svg"><a href="../">up</a>`,
  );

  it('counts page, style, font, scripts with what they import, and pictures, but nothing that is only linked to', () => {
    const weight = pageWeigher(root)('da/areas/index.html');
    expect(weight).toEqual({ html, style, script: script + part + gzipSync('document.title').length, requests: 6 });
  });

  it('counts the scripts that the one in the page asks for', () => {
    write('da/index.html', `<script data-scripts="../assets/part.js ../assets/site.js">go()</script>`);
    write('en/index.html', `<script data-scripts=../assets/part.js>go()</script>`);
    const weigh = pageWeigher(root);
    expect(weigh('da/index.html').script).toBe(script + part + gzipSync('go()').length);
    expect(weigh('en/index.html').requests).toBe(2);
  });
});
